import { clsx } from 'clsx'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleCheck from 'lucide-react/icons/circle-check'
import Info from 'lucide-react/icons/info'
import TriangleAlert from 'lucide-react/icons/triangle-alert'
import type { ReactNode } from 'react'
import type { Tone } from './tones'

type NoticeTone = Extract<Tone, 'info' | 'success' | 'warning' | 'danger'>

interface NoticeProps {
  tone?: NoticeTone
  title?: ReactNode
  actions?: ReactNode
  className?: string
  children?: ReactNode
}

const looks: Record<NoticeTone, { Icon: typeof Info; box: string; icon: string }> = {
  info: { Icon: Info, box: 'border-info/30 bg-info-soft', icon: 'text-info' },
  success: { Icon: CircleCheck, box: 'border-success/30 bg-success-soft', icon: 'text-success' },
  warning: { Icon: TriangleAlert, box: 'border-warning/30 bg-warning-soft', icon: 'text-warning' },
  danger: { Icon: CircleAlert, box: 'border-danger/30 bg-danger-soft', icon: 'text-danger' },
}

/** Something to know, beside what it is about. Not announced: what just failed is an ErrorMessage. */
export function Notice({ tone = 'info', title, actions, className, children }: NoticeProps) {
  const { Icon, box, icon } = looks[tone]
  return (
    <div className={clsx('flex gap-2.5 rounded-lg border px-3 py-2.5 text-sm', box, className)}>
      <Icon aria-hidden className={clsx('mt-0.5 size-4 shrink-0', icon)} />
      <div className="min-w-0 flex-1 wrap-anywhere">
        {title && <p className="font-medium">{title}</p>}
        {children}
        {actions && <div className="mt-2 flex flex-wrap gap-2">{actions}</div>}
      </div>
    </div>
  )
}
