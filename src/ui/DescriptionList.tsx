import { clsx } from 'clsx'
import type { ReactNode } from 'react'

interface DescriptionListProps {
  /** `wide` gives a long text the whole width, below its label. */
  items: readonly { label: string; value: ReactNode; wide?: boolean }[]
  columns?: 1 | 2
}

/** Names and values of one thing. */
export function DescriptionList({ items, columns = 1 }: DescriptionListProps) {
  return (
    <dl className={clsx('grid gap-x-8 gap-y-2 text-sm', columns === 2 && 'sm:grid-cols-2')}>
      {items.map(({ label, value, wide }) => (
        <div key={label} className={clsx('min-w-0', wide ? 'col-span-full' : 'grid grid-cols-[8rem_minmax(0,1fr)] gap-3')}>
          <dt className="text-muted">{label}</dt>
          <dd className={clsx('min-w-0 wrap-anywhere', wide && 'mt-0.5')}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
