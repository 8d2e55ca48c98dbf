/** Sums of decimal fractions miss their ends by that much. */
const SLIP = 1e-9

/** 1, 2 or 5 times a power of ten: what goes into a span about `count` times. */
function stepOf(span: number, count: number): number {
  const rough = span / count
  // Not less than can be divided by.
  const power = 10 ** Math.max(-300, Math.floor(Math.log10(rough)))
  const rest = rough / power
  // Half-way between two steps, as ratios: √2, √10 and √50.
  const times = rest >= Math.sqrt(50) ? 10 : rest >= Math.sqrt(10) ? 5 : rest >= Math.SQRT2 ? 2 : 1
  return times * power
}

/** Three steps of 0.2 are 0.6, not 0.6000000000000001. */
const plain = (value: number): number => Number(value.toPrecision(12))

/** The round number at which a scale from zero ends that holds `high` and has about `count` steps. */
export function roundTop(high: number, count: number): number {
  if (high <= 0) return high
  const step = stepOf(high, count)
  const top = plain(Math.ceil(high / step - SLIP) * step)
  // The rounder end may have larger steps, of which it has to be a multiple.
  return top > high ? roundTop(top, count) : high
}

/** The round numbers from `low` to `high`, about `count` steps apart; zero is among them when it lies between. */
export function ticksOf(low: number, high: number, count: number): number[] {
  const step = stepOf(high - low, count)
  const first = Math.ceil(low / step - SLIP)
  const last = Math.floor(high / step + SLIP)
  return Array.from({ length: last - first + 1 }, (_, n) => plain((first + n) * step))
}
