import type { KeyboardEvent } from 'react'

/** Enter on a checkbox or radio would send its form, which may cost credits; only buttons and text fields send. */
export function keepEnter(event: KeyboardEvent) {
  if (event.key === 'Enter') event.preventDefault()
}
