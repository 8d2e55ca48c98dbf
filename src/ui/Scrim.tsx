/** The veil between a modal and the page. Plain: a press on it is a press outside the modal, which Radix hears. */
export function Scrim() {
  return <div aria-hidden className="fixed inset-0 z-50 bg-scrim" />
}
