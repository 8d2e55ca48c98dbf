import { isFiniteNumber, NOTHING } from './format'
import { plural } from './text'

const decimals = new Intl.NumberFormat('en-US', { maximumFractionDigits: 1 })
const BYTE_UNITS = ['bytes', 'kB', 'MB', 'GB', 'TB'] as const

/** Bytes in decimal units, as file managers and the API's limits count them: 3145728 → "3.1 MB". */
export function formatBytes(bytes: number | null | undefined): string {
  if (!isFiniteNumber(bytes) || bytes < 0) return NOTHING
  let value = bytes
  let unit = 0
  // 999.95 would be rounded to "1,000 kB".
  while (unit < BYTE_UNITS.length - 1 && value >= (unit === 0 ? 1000 : 999.95)) {
    value /= 1000
    unit += 1
  }
  if (unit === 0) return plural(Math.round(value), 'byte')
  return `${decimals.format(value)} ${BYTE_UNITS[unit]}`
}
