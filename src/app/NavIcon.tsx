import type { PageLink } from '~/lib/pages'

/** The id of a page's icon among NavIcons. */
export const navIconId = (to: PageLink['to']): string => `icon-${to.slice(1) || 'overview'}`

/** The icon of a page. Its lines are in index.html (NavIcons), which is there before any script. */
export function NavIcon({ to, className }: { to: PageLink['to']; className?: string }) {
  return (
    <svg aria-hidden viewBox="0 0 24 24" className={className}>
      <use href={`#${navIconId(to)}`} />
    </svg>
  )
}
