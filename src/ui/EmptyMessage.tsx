import { clsx } from 'clsx'
import type { ReactElement, ReactNode } from 'react'
import { Button } from './Button'

/** A button that does something, or a link element that looks like one (`className={buttonClass()}`). */
type EmptyAction = { label: string; onClick: () => void; icon?: ReactNode } | { link: ReactElement }

interface EmptyMessageProps {
  title: string
  /** Teaches the next step, in a sentence or two. */
  body?: ReactNode
  icon?: ReactNode
  /** There is no button without what it does: label and deed come together. */
  action?: EmptyAction
  className?: string
}

/** What a list or page shows when there is nothing. */
export function EmptyMessage({ title, body, icon, action, className }: EmptyMessageProps) {
  return (
    <div className={clsx('flex flex-col items-center px-4 py-12 text-center', className)}>
      {icon && (
        <div aria-hidden className="mb-3 grid size-10 place-items-center rounded-lg border bg-surface text-muted [&_svg]:size-5">
          {icon}
        </div>
      )}
      <h2 className="text-base font-semibold">{title}</h2>
      {body && <div className="mt-1 max-w-md text-sm text-balance text-muted wrap-anywhere">{body}</div>}
      {action && (
        <div className="mt-4">
          {'link' in action ? (
            action.link
          ) : (
            <Button variant="primary" icon={action.icon} onClick={action.onClick}>
              {action.label}
            </Button>
          )}
        </div>
      )}
    </div>
  )
}
