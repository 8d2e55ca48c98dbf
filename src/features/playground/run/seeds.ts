/** Largest seed that the API takes, a 32-bit number. */
const MAX = 4_294_967_295

export function randomSeed(max: number = MAX): number {
  const [number = 0] = crypto.getRandomValues(new Uint32Array(1))
  return max >= MAX ? number : number % (max + 1)
}

/** Seeds for several runs of one form: the first is what the form shows, the others follow it and stay in range. */
export function seedsFrom(first: number, count: number, max: number = MAX): number[] {
  return Array.from({ length: count }, (_, n) => (first + n) % (max + 1))
}
