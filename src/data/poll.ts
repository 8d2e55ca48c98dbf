/** RunwayML asks for no more than one look every five seconds. */
const DEFAULT_SECONDS = 5

let seconds = DEFAULT_SECONDS

/** Set by the status query. It is a fact about the proxy behind this page, so the page knows it only once. */
export function setPollSeconds(value: number): void {
  seconds = value
}

/** Milliseconds to wait before looking at the same thing again. */
export function pollMs(): number {
  return seconds * 1000
}

/**
 * A refetchInterval: looks again at the allowed pace for as long as `isUnsettled` says that the data will change by
 * itself. After a failed look it goes on at a fifth of the pace.
 */
export function pollWhile<Data>(isUnsettled: (data: Data) => boolean) {
  return ({ state }: { state: { data: Data | undefined; status: string } }): number | false => {
    if (state.data === undefined || !isUnsettled(state.data)) return false
    return state.status === 'error' ? pollMs() * 5 : pollMs()
  }
}
