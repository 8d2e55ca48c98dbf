import type { MouseEvent } from 'react'

/** The first stop of the Tab key: past navigation to the page. */
export function SkipLink() {
  return (
    <a
      href="#main"
      onClick={skip}
      className="fixed start-2 top-2 z-60 -translate-y-20 rounded-md border border-strong bg-raised px-3 py-1.5 text-sm font-medium focus:translate-y-0"
    >
      Skip to content
    </a>
  )
}

/** Not by the address: a hash would be a step in the history, and some browsers move the scroll but not the focus. */
function skip(event: MouseEvent) {
  event.preventDefault()
  document.getElementById('main')?.focus()
}
