import type { ModelLook } from '~/lib/modelColors'

/** How a series is drawn: as a model, as several together, or as the only one there is. */
export type ChartLook = ModelLook | 'rest' | 'plain'

/** The ground colour of a look. Tokens, so that both themes and a change of theme are the browser's work. */
export function lookColor(look: ChartLook): string {
  if (look === 'plain') return 'var(--accent)'
  return look === 'rest' ? 'var(--control)' : `var(--chart-${look.slot})`
}

/** Side of a pattern's tile in pixels. */
export const PATTERN_SIZE = 6

/** What is drawn over the ground colour, as SVG path data in a tile of PATTERN_SIZE; the models differ by it where colours repeat. */
export function lookPattern(look: ChartLook): string | undefined {
  if (typeof look === 'string') return undefined
  switch (look.pattern) {
    case 'stripes':
      return 'M0 4L4 0h2L0 6zM4 6L6 4v2z'
    case 'dots':
      return 'M2 2h2v2h-2z'
    case 'checks':
      return 'M0 0h3v3h-3zM3 3h3v3h-3z'
    default:
      return undefined
  }
}
