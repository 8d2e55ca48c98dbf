const integers = new Intl.NumberFormat('en-US', { maximumFractionDigits: 0 })
const percents = new Intl.NumberFormat('en-US', { style: 'percent', maximumFractionDigits: 0 })

/** What stands where a number or date is absent or makes no sense. */
export const NOTHING = '—'

/** 1234.6 → "1,235"; null, NaN and infinities → "—". */
export function formatInteger(value: number | null | undefined): string {
  return isFiniteNumber(value) ? integers.format(value) : NOTHING
}

/** A share, 0–1 → "42%". Not clamped: 1.2 is "120%". */
export function formatPercent(share: number | null | undefined): string {
  return isFiniteNumber(share) ? percents.format(share) : NOTHING
}

/** Seconds as a player shows them: 65 → "1:05", 3661 → "1:01:01". Rounds down, as clocks do. */
export function formatClock(seconds: number | null | undefined): string {
  if (!isFiniteNumber(seconds) || seconds < 0) return NOTHING
  const total = Math.floor(seconds)
  const hours = Math.floor(total / 3600)
  const minutes = Math.floor((total % 3600) / 60)
  const rest = String(total % 60).padStart(2, '0')
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${rest}` : `${minutes}:${rest}`
}

/** Seconds in words, two units at most: 65 → "1 min 5 s", 7260 → "2 h 1 min", 0.4 → "less than 1 s". */
export function formatDuration(seconds: number | null | undefined): string {
  if (!isFiniteNumber(seconds) || seconds < 0) return NOTHING
  if (seconds > 0 && seconds < 1) return 'less than 1 s'
  const total = Math.round(seconds)
  const parts: [number, string][] = [
    [Math.floor(total / 86_400), 'd'],
    [Math.floor((total % 86_400) / 3600), 'h'],
    [Math.floor((total % 3600) / 60), 'min'],
    [total % 60, 's'],
  ]
  const first = parts.findIndex(([amount]) => amount > 0)
  if (first === -1) return '0 s'
  return parts
    .slice(first, first + 2)
    .filter(([amount]) => amount > 0)
    .map(([amount, unit]) => `${amount} ${unit}`)
    .join(' ')
}

/**
 * How long ago or how soon: "just now", "3 min ago", "in 2 h", "5 d ago". Under 45 s is "just now" either way, for
 * clocks of browser and server differ by seconds.
 *
 * @param instant an ISO 8601 text, a Date or milliseconds
 * @param now milliseconds
 */
export function formatRelative(instant: string | number | Date | null | undefined, now: number = Date.now()): string {
  if (instant === null || instant === undefined) return NOTHING
  const at = new Date(instant).getTime()
  if (Number.isNaN(at)) return NOTHING
  const seconds = Math.abs(now - at) / 1000
  if (seconds < 45) return 'just now'
  const [amount, unit] = coarse(seconds)
  return at <= now ? `${amount} ${unit} ago` : `in ${amount} ${unit}`
}

/** "7 h": a length of time in its largest unit. @param seconds at least 0 */
export const formatSpan = (seconds: number): string => coarse(seconds).join(' ')

function coarse(seconds: number): [number, string] {
  const minutes = Math.round(seconds / 60)
  if (minutes < 60) return [Math.max(1, minutes), 'min']
  const hours = Math.round(seconds / 3600)
  if (hours < 24) return [hours, 'h']
  const days = Math.round(seconds / 86_400)
  if (days < 30) return [days, 'd']
  if (days < 365) return [Math.round(days / 30.44), 'mo']
  return [Math.round(days / 365.25), 'y']
}

/** Whether it is a number that can be shown. */
export function isFiniteNumber(value: number | null | undefined): value is number {
  return typeof value === 'number' && Number.isFinite(value)
}
