import { clsx } from 'clsx'
import { useRef, type ReactNode } from 'react'
import { useOverflowX } from './useOverflowX'

interface TableProps {
  /** Says what the rows are; the table's caption for screen readers, and the scroll region's name. */
  label: string
  /** Rows on screen are old while new ones load: dimmed and aria-busy. */
  busy?: boolean
  className?: string
  /** `<thead>` and `<tbody>`. Numbers: `data-align="end"` on th and td. */
  children: ReactNode
}

/**
 * A semantic table with a sticky header. Where it is wider than its place, it scrolls inside a region that the
 * keyboard reaches. For rows that lead somewhere give the row linkedRowClass and its first cell one link with
 * rowLinkClass: the whole row follows it. Sortable columns: SortHeader.
 */
export function Table({ label, busy = false, className, children }: TableProps) {
  const region = useRef<HTMLDivElement>(null)
  const overflows = useOverflowX(region)
  return (
    <div
      ref={region}
      {...(overflows ? { role: 'region', 'aria-label': label, tabIndex: 0 } : {})}
      // Only while it overflows: a scroll container would keep the header from sticking to the page. Until that is known, the page must not become as wide as the table.
      className={clsx('rounded-lg border bg-surface', overflows ? 'overflow-x-auto [--sticky-top:0px]' : 'overflow-x-clip', className)}
    >
      <table aria-label={label} aria-busy={busy || undefined} className={clsx('data-table transition-opacity', busy && 'opacity-60')}>
        {children}
      </table>
    </div>
  )
}
