/** The checks of all forms, which come after the form: with the first letter at the latest. */
export type Checks = typeof import('./checks')

let there: Checks | undefined
let coming: Promise<Checks> | undefined

/** The checks, if their code is there. */
export const checksNow = (): Checks | undefined => there

/** Fetches the checks; once, however often it is called. Rejects when their code cannot be had; the next call tries again. */
export function loadChecks(): Promise<Checks> {
  coming ??= import('./checks').then(
    (checks) => (there = checks),
    (error: unknown) => {
      coming = undefined
      throw error
    },
  )
  return coming
}
