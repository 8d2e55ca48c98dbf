/** The outline of peaks as one SVG path, 1 wide per peak and 100 high, around the middle. Silence is a line. */
export function peaksPath(peaks: readonly number[]): string {
  const loudest = Math.max(0.05, ...peaks)
  return peaks
    .map((peak, index) => {
      const half = Math.max(1.5, (peak / loudest) * 46)
      return `M${index + 0.2} ${(50 - half).toFixed(1)}h.6v${(half * 2).toFixed(1)}h-.6z`
    })
    .join('')
}
