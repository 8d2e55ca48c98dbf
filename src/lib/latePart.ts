export interface LatePart<T> {
  /** The part, if its code is there. */
  now: () => T | undefined
  /** Fetches the part; once, however often it is called. Rejects when its code cannot be had; the next call tries again. */
  load: () => Promise<T>
}

/** Code that comes after the page, and is at hand without waiting once it is there. @param fetch an import() */
export function latePart<T>(fetch: () => Promise<T>): LatePart<T> {
  let there: T | undefined
  let coming: Promise<T> | undefined
  return {
    now: () => there,
    load: () =>
      (coming ??= fetch().then(
        (part) => (there = part),
        (error: unknown) => {
          coming = undefined
          throw error
        },
      )),
  }
}
