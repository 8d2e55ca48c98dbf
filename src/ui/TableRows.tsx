import { startTransition, useEffect, useState, type ReactNode } from 'react'
import { afterPaint } from './afterPaint'

interface TableRowsProps<T> {
  rows: readonly T[]
  /** Draws one, with a key. */
  children: (row: T) => ReactNode
}

/** How many are drawn, step by step: where reading begins, what a large window shows, all. */
const STEPS = [8, 20, Infinity] as const

/**
 * The rows of a long Table: the upper ones are painted first, then what else can be seen, then the rest. Their room is
 * there from the first frame, so that nothing moves, and for whoever comes back to where they had scrolled to.
 */
export function TableRows<T>({ rows, children }: TableRowsProps<T>) {
  const [step, setStep] = useState(0)
  const count = Math.min(rows.length, STEPS[step] ?? Infinity)
  const missing = rows.length - count
  const isWhole = missing === 0
  useEffect(() => {
    if (isWhole) return undefined
    const next = () => setStep(step + 1)
    // What is below the window gives way to whatever else is to be done.
    return afterPaint(step === 0 ? next : () => startTransition(next))
  }, [isWhole, step])
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
