const REGION_ID = 'greenroom-announcer'

/**
 * The page's live region. Made on first use, directly in <body>, where modal dialogs do not hide it: what hides the
 * rest of the page from screen readers leaves live regions alone.
 */
function region(politeness: 'polite' | 'assertive'): HTMLElement {
  const id = `${REGION_ID}-${politeness}`
  const existing = document.getElementById(id)
  if (existing) return existing
  const made = document.createElement('div')
  made.id = id
  made.className = 'sr-only'
  made.setAttribute('aria-live', politeness)
  made.setAttribute('aria-atomic', 'true')
  made.setAttribute('role', politeness === 'assertive' ? 'alert' : 'status')
  document.body.append(made)
  return made
}

/**
 * Says something to screen readers without moving focus.
 *
 * @param message one short sentence
 * @param politeness `assertive` interrupts; only for what went wrong
 */
export function announce(message: string, politeness: 'polite' | 'assertive' = 'polite'): void {
  const target = region(politeness)
  // The same words twice are silent unless something changes: a no-break space is heard as nothing.
  target.textContent = target.textContent === message ? `${message}\u00A0` : message
}

/**
 * An announcer that speaks at most once per `everyMs` and drops what comes between; progress would talk all day.
 * A message with `last: true` (finished, failed) is always said.
 *
 * @param now a clock in milliseconds
 */
export function createThrottledAnnouncer(everyMs = 10_000, now: () => number = Date.now) {
  let spokenAt = Number.NEGATIVE_INFINITY
  return (message: string, options: { last?: boolean } = {}): boolean => {
    if (!options.last && now() - spokenAt < everyMs) return false
    spokenAt = now()
    announce(message)
    return true
  }
}
