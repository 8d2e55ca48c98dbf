/**
 * A fresh Idempotency-Key: one per thing to be created. It is made before the first attempt and kept until that
 * attempt's outcome is known, so that trying again cannot pay twice.
 */
export function newKey(): string {
  // randomUUID exists on https and localhost only; a proxy behind plain http on a LAN is neither.
  if (typeof crypto.randomUUID === 'function') return crypto.randomUUID()
  const bytes = crypto.getRandomValues(new Uint8Array(16))
  bytes[6] = (bytes[6]! & 0x0f) | 0x40
  bytes[8] = (bytes[8]! & 0x3f) | 0x80
  const hex = Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('')
  return [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')
}
