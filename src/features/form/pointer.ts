/**
 * Leaving a field by pressing a button happens between press and release. An error that appears then
 * moves the button away from under the pointer, and the click is lost: so such news waits.
 */

const ENDS = ['pointerup', 'pointercancel'] as const

let isPressed = false

if (typeof window !== 'undefined') {
  window.addEventListener('pointerdown', () => void (isPressed = true), { capture: true, passive: true })
  for (const end of ENDS) window.addEventListener(end, () => void (isPressed = false), { capture: true, passive: true })
}

/** Runs `tell` at once, or, while a pointer is pressed, right after the click that its release makes. */
export function whenReleased(tell: () => void): void {
  if (!isPressed) {
    tell()
    return
  }
  const done = new AbortController()
  for (const end of ENDS) {
    window.addEventListener(
      end,
      () => {
        done.abort()
        setTimeout(tell)
      },
      { signal: done.signal },
    )
  }
}
