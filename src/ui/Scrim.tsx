import { useEffect } from 'react'

/** How many are open. */
let open = 0

function stillPage(by: 1 | -1): void {
  open += by
  document.documentElement.toggleAttribute('data-still', open > 0)
}

/** The veil between a modal and the page, which keeps still (styles/base.css). Plain: a press on it is a press outside the modal, which Radix hears. */
export function Scrim() {
  useEffect(() => {
    stillPage(1)
    return () => stillPage(-1)
  }, [])
  return <div aria-hidden className="fixed inset-0 z-50 bg-scrim" />
}
