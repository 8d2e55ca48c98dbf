import { clsx } from 'clsx'
import { useEffect, useRef } from 'react'
import { formatInteger } from '~/lib/format'
import { utf16Length } from '~/lib/utf16'
import { announce } from './announce'

interface CounterProps {
  id?: string
  value: string
  /** In UTF-16 code units. */
  max: number
  className?: string
}

/** "12 / 50". Past the limit it says by how many, in colour and words, and announces it once. */
export function Counter({ id, value, max, className }: CounterProps) {
  const length = utf16Length(value)
  const excess = length - max
  const over = excess > 0
  const wasOver = useRef(over)
  useEffect(() => {
    if (over && !wasOver.current) announce(`Over the limit of ${formatInteger(max)} characters.`)
    if (!over && wasOver.current) announce('Within the limit again.')
    wasOver.current = over
  }, [over, max])
  return (
    <span id={id} className={clsx('text-xs whitespace-nowrap', over ? 'font-medium text-danger' : 'text-faint', className)}>
      {over && <span>{formatInteger(excess)} over · </span>}
      {formatInteger(length)} / {formatInteger(max)}
      <span className="sr-only"> characters</span>
    </span>
  )
}
