import { useDeferredValue, type ReactNode } from 'react'

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
  const count = useDeferredValue(rows.length, Math.min(rows.length, FIRST))
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
