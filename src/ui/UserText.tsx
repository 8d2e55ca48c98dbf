import { clsx } from 'clsx'
import { isTurning } from '~/lib/unruly'

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
 * A text that a stranger may have written: it finds its own direction without turning its surroundings (`dir="auto"`,
 * isolated), breaks anywhere rather than overflow, and nothing in it is ever markup. The browser is asked for that only
 * where it matters, since tables are full of such texts: a direction where one may be needed, breaks where lines are broken.
 */
export function UserText({ children, as: Element = 'span', lines, preserve = false, className }: UserTextProps) {
  const turning = isTurning(children ?? '')
  return (
    <Element
      dir={turning ? 'auto' : undefined}
      className={clsx(turning && '[unicode-bidi:isolate]', lines !== 1 && 'wrap-anywhere', lines && clamps[lines], preserve && 'whitespace-pre-wrap', className)}
    >
      {children}
    </Element>
  )
}
