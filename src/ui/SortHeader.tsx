import { clsx } from 'clsx'
import ArrowDown from 'lucide-react/icons/arrow-down'
import ArrowUp from 'lucide-react/icons/arrow-up'
import type { ReactNode } from 'react'

interface SortHeaderProps {
  /** How this column sorts now, or undefined while another does. */
  direction: 'asc' | 'desc' | undefined
  onSort: () => void
  align?: 'start' | 'end'
  className?: string
  children: ReactNode
}

/** A table header cell that sorts its column. The caller decides what a press means (turn round, or take over). */
export function SortHeader({ direction, onSort, align = 'start', className, children }: SortHeaderProps) {
  const Arrow = direction === 'desc' ? ArrowDown : ArrowUp
  return (
    <th scope="col" aria-sort={direction === undefined ? 'none' : direction === 'asc' ? 'ascending' : 'descending'} data-align={align} className={className}>
      <button
        type="button"
        onClick={onSort}
        className={clsx('group inline-flex items-center gap-1 rounded-sm hover:text-fg', align === 'end' && 'flex-row-reverse', direction && 'text-fg')}
      >
        {children}
        <Arrow aria-hidden className={clsx('size-3', !direction && 'opacity-0 group-hover:opacity-60 group-focus-visible:opacity-60')} />
      </button>
    </th>
  )
}
