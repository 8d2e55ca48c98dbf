/**
 * Addresses that expire, in the form of the API's: `…/name.png?_jwt=header.payload.signature`. The signature is a plain
 * keyed hash: it makes tampering visible, which is all a sandbox needs, and it needs no asynchronous WebCrypto.
 */
const secret = 'greenroom sandbox'
const day = 86_400_000

/** Milliseconds: outputs live one to two days. Rounded to the hour, so that the address stays the same for a while. */
function expiryOf(now: number): number {
  const hour = 3_600_000
  return Math.ceil(now / hour) * hour + day
}

/** A token that says `claims` and until when, in milliseconds since the epoch. */
export function signToken(subject: string, expiresAt: number, claims: Readonly<Record<string, unknown>> = {}): string {
  const content = `${encode({ alg: 'HS256', typ: 'JWT' })}.${encode({ ...claims, exp: Math.floor(expiresAt / 1000) })}`
  return `${content}.${hash(`${secret}\n${subject}\n${content}`)}`
}

/** Whether a token was signed for this subject and still holds. */
export function checkToken(subject: string, token: string | null, now: number): 'valid' | 'expired' | 'wrong' {
  const [header = '', payload = '', signature] = token?.split('.') ?? []
  if (signature !== hash(`${secret}\n${subject}\n${header}.${payload}`)) return 'wrong'
  const claims: unknown = JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/')))
  const exp = typeof claims === 'object' && claims !== null && 'exp' in claims ? Number(claims.exp) : 0
  return exp * 1000 > now ? 'valid' : 'expired'
}

/** The address of a piece of media, signed. `path` starts at `/media/`. */
export function signedUrl(origin: string, path: string, now: number): string {
  const token = signToken(path, expiryOf(now), { keyHash: hash('key').slice(0, 8), bucket: 'sandbox-task-artifacts', stage: 'sandbox' })
  return `${origin}${path}?_jwt=${token}`
}

/** 128 bits of a text as base64url: four FNV-1a hashes that start differently, each finished by mixing. */
export function hash(text: string): string {
  const words = [0x811c9dc5, 0x01234567, 0x9e3779b9, 0x7f4a7c15].map((start) => {
    let word = start
    for (let i = 0; i < text.length; i++) word = Math.imul(word ^ text.charCodeAt(i), 0x01000193)
    word = Math.imul(word ^ (word >>> 16), 0x85ebca6b)
    return (word ^ (word >>> 13)) >>> 0
  })
  const bytes = words.flatMap((word) => [word >>> 24, (word >>> 16) & 255, (word >>> 8) & 255, word & 255])
  return base64url(String.fromCharCode(...bytes))
}

const encode = (value: unknown): string => base64url(JSON.stringify(value))
const base64url = (binary: string): string => btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
