/**
 * An address that may safely be put into href or src: http(s), or a path of our own origin. Everything else
 * (javascript:, data:, //host, unreadable) gives undefined.
 *
 * @returns the address as given (trimmed), or undefined
 */
export function safeHttpUrl(address: string | null | undefined): string | undefined {
  const text = address?.trim()
  if (!text) return undefined
  // The base only resolves paths. A path may not become a host: "//evil", "/\evil" and tabs inside are read as such.
  const base = 'https://same-origin.invalid'
  const url = URL.canParse(text, base) ? new URL(text, base) : undefined
  if (!url) return undefined
  if (text.startsWith('/')) return url.origin === base ? text : undefined
  return /^https?:\/\//iu.test(text) && (url.protocol === 'https:' || url.protocol === 'http:') ? text : undefined
}
