/** A moment as the API writes it. */
export function iso(milliseconds: number): string {
  return new Date(milliseconds).toISOString()
}

/** The UTC day of a moment, `YYYY-MM-DD`. */
export function dayOf(milliseconds: number): string {
  return iso(milliseconds).slice(0, 10)
}

/** Milliseconds. */
export const day = 86_400_000

/** A number in [0, 1) that belongs to a text for ever: chance that repeats itself. */
export function chanceOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d)
  return ((hash ^ (hash >>> 13)) >>> 0) / 4_294_967_296
}

/** The number at `chance` of the way from `min` to `max`. */
export function between(min: number, max: number, chance: number): number {
  return min + (max - min) * chance
}

/** A positive 31-bit seed from a text. */
export function seedFrom(text: string): number {
  return Math.floor(chanceOf(text) * 2_147_483_647)
}
