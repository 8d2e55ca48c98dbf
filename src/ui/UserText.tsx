import { clsx } from 'clsx'

interface UserTextProps {
  /** Text as the API gave it. Always drawn as text. */
  children: string | null | undefined
  as?: 'span' | 'p' | 'div' | 'bdi'
  /** Cut after so many lines; one line is cut with an ellipsis. */
  lines?: 1 | 2 | 3 | 4
  /** Keeps its line breaks. */
  preserve?: boolean
  className?: string
}

const clamps = { 1: 'block truncate', 2: 'line-clamp-2', 3: 'line-clamp-3', 4: 'line-clamp-4' }

/**
 * A text that a stranger may have written: it finds its own direction without turning its surroundings
 * (`dir="auto"`, isolated), breaks anywhere rather than overflow, and nothing in it is ever markup.
 */
export function UserText({ children, as: Element = 'span', lines, preserve = false, className }: UserTextProps) {
  return (
    <Element dir="auto" className={clsx('wrap-anywhere [unicode-bidi:isolate]', lines && clamps[lines], preserve && 'whitespace-pre-wrap', className)}>
      {children}
    </Element>
  )
}
