/** Watches nothing: there is no layout to change. */
class NoObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
  takeRecords() {
    return []
  }
}

/** jsdom lays nothing out, so it lacks what asks for layout. The app's libraries call these; here they answer "nothing". */
export function standInForLayout(window: Window & typeof globalThis): void {
  const missing: Record<string, unknown> = {
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
  }
  for (const [name, value] of Object.entries(missing)) {
    if (!(name in window)) Object.defineProperty(window, name, { value, configurable: true, writable: true })
  }
  Object.defineProperty(window, 'scrollTo', { value: () => {}, configurable: true, writable: true })
  const element = window.Element.prototype
  element.scrollIntoView ??= () => {}
  element.hasPointerCapture ??= () => false
  element.setPointerCapture ??= () => {}
  element.releasePointerCapture ??= () => {}
}
