/** Credits of a call with an avatar: 2 when it is joined, and 2 for every six seconds begun. Apart from the other prices (prices.ts), which a call does not need. */
export function sessionCredits(durationSeconds: number): number {
  return 2 + 2 * Math.ceil(durationSeconds / 6)
}
