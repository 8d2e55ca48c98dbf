/** A saved value of any kind as one text; empty when there is none. */
export function inWords(value: unknown): string {
  if (value === undefined || value === null) return ''
  if (typeof value === 'string') return value
  if (typeof value === 'boolean') return value ? 'on' : 'off'
  if (typeof value === 'number') return String(value)
  return JSON.stringify(value) ?? ''
}
