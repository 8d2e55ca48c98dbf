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
  define(window, {
    ResizeObserver: NoObserver,
    IntersectionObserver: NoObserver,
    matchMedia: (media: string) => Object.assign(new EventTarget(), { media, matches: false, onchange: null }),
    // jsdom has it, but only to say that it does nothing.
    scrollTo: () => {},
  })
  define(window.Element.prototype, {
    scrollIntoView: () => {},
    hasPointerCapture: () => false,
    setPointerCapture: () => {},
    releasePointerCapture: () => {},
  })
}

function define(target: object, members: Record<string, unknown>): void {
  for (const [name, value] of Object.entries(members)) Object.defineProperty(target, name, { value, configurable: true, writable: true })
}
