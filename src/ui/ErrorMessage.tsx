import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import RotateCw from 'lucide-react/icons/rotate-cw'
import type { ReactNode } from 'react'
import { safeHttpUrl } from '~/lib/urls'
import { Button } from './Button'
import { linkClass } from './linkClass'

interface ErrorMessageProps {
  /** What happened. */
  title: string
  /** What it cost and what to do next. */
  detail?: ReactNode
  /** The API's page about this error; dropped unless http(s). */
  docUrl?: string
  onRetry?: () => void
  retrying?: boolean
  /** Status, code, raw body: folded away, selectable. */
  technical?: string
  className?: string
}

/** Something failed. role=alert, so it is said when it appears. */
export function ErrorMessage({ title, detail, docUrl, onRetry, retrying = false, technical, className }: ErrorMessageProps) {
  const href = safeHttpUrl(docUrl)
  return (
    <div role="alert" className={clsx('flex gap-3 rounded-lg border border-danger/40 bg-danger-soft p-3 text-sm', className)}>
      <CircleAlert aria-hidden className="mt-0.5 size-4 shrink-0 text-danger" />
      <div className="min-w-0 flex-1">
        <p className="font-medium wrap-anywhere">{title}</p>
        {detail && <div className="mt-0.5 wrap-anywhere">{detail}</div>}
        {(onRetry || href) && (
          <div className="mt-2 flex flex-wrap items-center gap-3">
            {onRetry && (
              <Button size="sm" icon={<RotateCw />} loading={retrying} onClick={onRetry}>
                Try again
              </Button>
            )}
            {href && (
              <a href={href} target="_blank" rel="noreferrer noopener" className={linkClass}>
                About this error<span className="sr-only"> (opens in a new tab)</span>
              </a>
            )}
          </div>
        )}
        {technical && (
          <details className="mt-2">
            <summary className="w-fit rounded-sm text-xs">Technical details</summary>
            <pre dir="auto" className="mt-1 max-h-48 overflow-auto font-mono text-xs whitespace-pre-wrap wrap-anywhere">
              {technical}
            </pre>
          </details>
        )}
      </div>
    </div>
  )
}
