import { startTransition, useDeferredValue, useEffect, useState, type ReactNode } from 'react'
import { afterPaint } from './afterPaint'

interface TableRowsProps<T> {
  rows: readonly T[]
  /** Draws one, with a key. */
  children: (row: T) => ReactNode
}

/** Pixels that the top bar and the page's and the table's heads take at least; measured, 211 and more. */
const ABOVE = 200

/** Pixels; of the token, which density changes. Not read while rows are drawn: that makes the browser compute every style first. */
let rowHeight = readRowHeight()

/**
 * The rows of a long Table: what can be seen is painted first, the rest as soon as that is done. Their room is there
 * from the first frame, for whoever comes back to where they had scrolled to.
 */
export function TableRows<T>({ rows, children }: TableRowsProps<T>) {
  const [first] = useState(() => Math.max(1, Math.ceil((window.innerHeight - ABOVE) / rowHeight)))
  const [isPainted, setIsPainted] = useState(rows.length <= first)
  useEffect(
    () =>
      afterPaint(() => {
        rowHeight = readRowHeight()
        startTransition(() => setIsPainted(true))
      }),
    [],
  )
  const count = useDeferredValue(isPainted ? rows.length : Math.min(rows.length, first))
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

function readRowHeight(): number {
  const root = getComputedStyle(document.documentElement)
  // In rem; the second number is for where there are no styles.
  return Number.parseFloat(root.getPropertyValue('--row-height')) * Number.parseFloat(root.fontSize) || 40
}
