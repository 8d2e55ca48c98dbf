import { member, parseJson } from './json.ts'

const minuteMs = 60_000

/**
 * When a signed URL stops working, read from the URL itself: the API's own `_jwt`, or the parameters that
 * CloudFront and S3 use.
 * @returns milliseconds since 1970; undefined when the URL does not say
 */
export function expiryOf(url: URL): number | undefined {
  const query = url.searchParams
  const claims = query.get('_jwt')?.split('.')[1]
  if (claims !== undefined) return seconds(expiryClaim(claims))
  if (query.has('Expires')) return seconds(query.get('Expires'))
  const [, year, month, day, hour, minute, second] =
    /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(query.get('X-Amz-Date') ?? '') ?? []
  const life = seconds(query.get('X-Amz-Expires'))
  if (year === undefined || life === undefined) return undefined
  return Date.parse(`${year}-${month}-${day}T${hour}:${minute}:${second}Z`) + life
}

/**
 * Until when a URL may be used without asking the API for a new one: a minute before it expires, or five minutes
 * when nobody knows; and never longer than an hour, for what it shows may have been deleted.
 */
export function heldUntil(url: URL, now: number): number {
  return Math.min((expiryOf(url) ?? now + 6 * minuteMs) - minuteMs, now + 60 * minuteMs)
}

/**
 * Only addresses that a store of the API can have: https at a domain. When the API itself runs on this machine
 * (a sandbox), also http on this machine.
 * @returns undefined for every other address
 */
export function storeUrl(address: unknown, loopbackMedia = false): URL | undefined {
  if (typeof address !== 'string' || !URL.canParse(address)) return undefined
  const url = new URL(address)
  if (url.username || url.password) return undefined
  if (isLoopback(url.hostname)) return loopbackMedia ? url : undefined
  const isDomain = url.hostname.includes('.') && !/^[\d.]+$|^\[/.test(url.hostname)
  return url.protocol === 'https:' && isDomain ? url : undefined
}

/** @param host a name or address, IPv6 in brackets or not */
export function isLoopback(host: string): boolean {
  return /^(?:localhost|127(?:\.\d{1,3}){3}|\[?::1\]?)$/i.test(host)
}

function expiryClaim(claims: string): unknown {
  try {
    return member(parseJson(atob(claims.replaceAll('-', '+').replaceAll('_', '/'))), 'exp')
  } catch {
    return undefined
  }
}

function seconds(value: unknown): number | undefined {
  const number = typeof value === 'string' && value !== '' ? Number(value) : value
  return typeof number === 'number' && Number.isFinite(number) ? number * 1000 : undefined
}
