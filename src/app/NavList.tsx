import type { ReactNode } from 'react'
import { pageGroups, type PageLink } from '~/lib/pages'
import { NavIcon } from './NavIcon'

/** A page's line in the sidebar. `data-status="active"` is what the router puts on the link of the current page. */
export const navLinkClass =
  'relative flex h-8 items-center gap-2.5 rounded-md px-2.5 text-sm text-muted hover:bg-hover hover:text-fg ' +
  'data-[status=active]:bg-accent-soft data-[status=active]:font-medium data-[status=active]:text-accent'

interface NavListProps {
  label: string
  /** Draws the link around its icon and words: the router's in the app, a plain one in index.html. */
  renderLink: (item: PageLink, content: ReactNode) => ReactNode
}

/** The pages, in groups. */
export function NavList({ label, renderLink }: NavListProps) {
  return (
    <nav aria-label={label} className="flex flex-1 flex-col gap-3 px-2 pt-1 pb-4">
      {pageGroups.map((group) => (
        <ul key={group[0]?.to} className="flex flex-col gap-px">
          {group.map((item) => (
            <li key={item.to}>
              {renderLink(
                item,
                <>
                  <NavIcon to={item.to} className="size-4 shrink-0" />
                  {item.label}
                </>,
              )}
            </li>
          ))}
        </ul>
      ))}
    </nav>
  )
}
