import { clsx } from 'clsx'
import { useId, type ReactNode } from 'react'

interface CardProps {
  /** The h2 that names the section. */
  title?: ReactNode
  actions?: ReactNode
  footer?: ReactNode
  /** No padding: for tables and lists that go to the edge. */
  flush?: boolean
  className?: string
  children: ReactNode
}

/** A framed section of a page. With a title it is a region of that name. */
export function Card({ title, actions, footer, flush = false, className, children }: CardProps) {
  const id = useId()
  return (
    <section aria-labelledby={title ? id : undefined} className={clsx('min-w-0 rounded-lg border bg-surface', className)}>
      {(title || actions) && (
        <header className="flex min-h-11 flex-wrap items-center gap-2 border-b px-4 py-1.5">
          <h2 id={id} className="min-w-0 flex-1 text-sm font-semibold wrap-anywhere">
            {title}
          </h2>
          {actions}
        </header>
      )}
      <div className={flush ? '[&>*]:rounded-none [&>*]:border-0' : 'p-4'}>{children}</div>
      {footer && <footer className="border-t px-4 py-2.5 text-sm text-muted">{footer}</footer>}
    </section>
  )
}
