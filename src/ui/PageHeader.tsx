import type { ReactNode } from 'react'

interface PageHeaderProps {
  title: ReactNode
  description?: ReactNode
  /** Buttons; the primary one last. */
  actions?: ReactNode
  /** The way up: one or more links, e.g. `<Link to="/avatars">Avatars</Link>`. */
  breadcrumb?: ReactNode
  /** Beside the title: a StatusBadge, a CopyId. */
  badge?: ReactNode
}

/** A page's h1 with what can be done on the page. */
export function PageHeader({ title, description, actions, breadcrumb, badge }: PageHeaderProps) {
  return (
    <header className="mb-4 flex flex-wrap items-end gap-x-4 gap-y-2">
      <div className="min-w-0 flex-1 basis-72">
        {breadcrumb && (
          <nav aria-label="Breadcrumb" className="mb-0.5 flex flex-wrap gap-1 text-xs text-muted [&_a]:rounded-sm [&_a:hover]:text-fg [&_a:hover]:underline">
            {breadcrumb}
          </nav>
        )}
        <div className="flex flex-wrap items-center gap-2">
          <h1 className="min-w-0 text-xl font-semibold tracking-tight wrap-anywhere">{title}</h1>
          {badge}
        </div>
        {description && <p className="mt-0.5 max-w-3xl text-sm text-muted wrap-anywhere">{description}</p>}
      </div>
      {actions && <div className="flex flex-wrap items-center gap-2">{actions}</div>}
    </header>
  )
}
