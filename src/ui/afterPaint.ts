/** Of the next frame. */
let waiting: Set<() => void> | undefined

/**
 * Runs something once what is there now has been painted: in the task after the next frame, with all else that waits for
 * the same frame. Not before the page is visible.
 * @returns what calls it off
 */
export function afterPaint(run: () => void): () => void {
  const mates = (waiting ??= ofNextFrame())
  // The same function may wait twice, and be called off once.
  const entry = () => run()
  mates.add(entry)
  return () => mates.delete(entry)
}

function ofNextFrame(): Set<() => void> {
  const mates = new Set<() => void>()
  requestAnimationFrame(() => {
    waiting = undefined
    setTimeout(() => {
      for (const run of mates) {
        try {
          run()
        } catch (error) {
          reportError(error)
        }
      }
    })
  })
  return mates
}
