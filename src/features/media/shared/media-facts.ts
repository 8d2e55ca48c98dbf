import { formatBytes } from '~/lib/bytes'
import { formatClock, formatInteger } from '~/lib/format'
import type { MediaFacts } from './media-rules'

/** "PNG · 1,280 × 720 · 1.2 MB"; what is not known is left out. */
export function factsInWords({ format, width, height, seconds, bytes }: MediaFacts): string {
  const size = width !== undefined && height !== undefined ? `${formatInteger(width)} × ${formatInteger(height)}` : ''
  return [format, size, seconds === undefined ? '' : formatClock(seconds), bytes === undefined ? '' : formatBytes(bytes)].filter(Boolean).join(' · ')
}
