import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { afterPaint } from './afterPaint'

interface TableRowsProps<T> {
  rows: readonly T[]
  /** Draws one, with a key. */
  children: (row: T) => ReactNode
}

/** As many as a large window shows. */
const FIRST = 20

/**
 * The rows of a long Table: what can be seen is painted first, the rest as soon as that is done. Their room is there
 * from the first frame, for whoever comes back to where they had scrolled to.
 */
export function TableRows<T>({ rows, children }: TableRowsProps<T>) {
  const [isPainted, setIsPainted] = useState(rows.length <= FIRST)
  useEffect(() => (isPainted ? undefined : afterPaint(() => startTransition(() => setIsPainted(true)))), [isPainted])
  const count = useDeferredValue(isPainted ? rows.length : Math.min(rows.length, FIRST))
  const missing = Math.max(0, rows.length - count)
  return (
    <>
      {rows.slice(0, count).map((row) => children(row))}
      {missing > 0 && (
        <tr aria-hidden style={{ height: `calc(${missing} * var(--row-height))` }}>
          <td>{null}</td>
        </tr>
      )}
    </>
  )
}
