import { latePart } from '~/lib/latePart'

export type Checks = typeof import('./checks')

/** The checks of all forms. They come after the form, with the first letter at the latest. */
export const lateChecks = latePart<Checks>(() => import('./checks'))
