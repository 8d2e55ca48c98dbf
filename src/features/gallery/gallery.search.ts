import type { EntryQuery } from '~/data/gallery'
import { dayOf, matchOf, oneOf, onOf, present, textOf, wordsOf } from '~/lib/searchParams'

/** What a run may have come to, as the address names it; the words of the ledger. */
export const GALLERY_STATES = ['running', 'succeeded', 'failed', 'cancelled', 'gone', 'refused', 'unknown'] as const
export type GalleryState = (typeof GALLERY_STATES)[number]

/** What the address of the gallery holds. Absent members do not filter, so the plain gallery has a plain address. */
export interface GallerySearch {
  /** Words of prompts and ids. */
  q?: string
  /** `CreateTextToImage`; operations that this version does not know are looked for just the same. */
  operation?: string
  model?: string
  state?: GalleryState
  /** First and last day, in the person's own time. */
  from?: string
  to?: string
  star?: true
  /** The entry that is open, and which of its outputs, from 0. */
  open?: string
  output?: number
}

const MAX_QUERY = 500

/** Reads the gallery's address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseGallerySearch(raw: Record<string, unknown>): GallerySearch {
  const [from, to] = [dayOf(raw.from), dayOf(raw.to)]
  const open = matchOf(raw.open, /^[\w-]{1,64}$/)
  const output = Number(textOf(raw.output))
  return present({
    q: wordsOf(raw.q, MAX_QUERY),
    operation: matchOf(raw.operation, /^\w{1,60}$/),
    model: matchOf(raw.model, /^[\w.:-]{1,100}$/),
    state: oneOf(raw.state, GALLERY_STATES),
    from,
    // A range that is turned round would find nothing, and nobody would see why.
    to: from !== undefined && to !== undefined && from > to ? undefined : to,
    star: onOf(raw.star),
    open,
    output: open !== undefined && Number.isSafeInteger(output) && output > 0 && output < 1000 ? output : undefined,
  })
}

/** Whether anything narrows what is shown. */
export function isFiltered({ q, operation, model, state, from, to, star }: GallerySearch): boolean {
  return [q, operation, model, state, from, to, star].some((part) => part !== undefined)
}

/** What is asked of the history: all but the words, which are looked for elsewhere. */
export function entryQueryOf({ operation, model, state, from, to, star }: GallerySearch): EntryQuery {
  return {
    ...(operation !== undefined && { operationId: operation }),
    ...(model !== undefined && { model }),
    ...(state !== undefined && { outcome: state }),
    ...(from !== undefined && { from: momentOf(from) }),
    ...(to !== undefined && { before: momentOf(to, 1) }),
    ...(star && { star }),
  }
}

/**
 * Midnight of a day in the person's own time, as ISO 8601 in UTC.
 * @param days later
 */
export function momentOf(localDay: string, days = 0): string {
  const [year = 0, month = 1, date = 1] = localDay.split('-').map(Number)
  return new Date(year, month - 1, date + days).toISOString()
}
