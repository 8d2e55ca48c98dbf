import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import type { ReactNode } from 'react'
import { Button } from './Button'

interface PagerProps {
  /** Names the list: "Avatars". */
  label: string
  /** Absent on the first page. */
  onPrevious?: () => void
  /** Absent when the API says that there is no more. */
  onNext?: () => void
  /** The next page is on its way. */
  loading?: boolean
  /** What is shown: "Page 2 · 50 avatars". */
  children?: ReactNode
}

/** Paging by cursor: one step back, one step on; the API gives no totals and no page numbers. */
export function Pager({ label, onPrevious, onNext, loading = false, children }: PagerProps) {
  return (
    <nav aria-label={`${label}: pages`} className="mt-3 flex items-center gap-2">
      <div className="min-w-0 flex-1 text-xs text-muted">{children}</div>
      <Button size="sm" icon={<ChevronLeft />} onClick={onPrevious} disabledReason={!onPrevious && 'This is the first page.'}>
        Previous
      </Button>
      <Button size="sm" loading={loading} onClick={onNext} disabledReason={!onNext && 'This is the last page.'}>
        Next
        <ChevronRight />
      </Button>
    </nav>
  )
}
