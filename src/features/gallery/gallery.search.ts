import type { EntryQuery } from '~/data/gallery'

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
  const search: GallerySearch = {}
  const q = text(raw.q).slice(0, MAX_QUERY)
  if (q.trim() !== '') search.q = q
  const operation = text(raw.operation)
  if (/^\w{1,60}$/u.test(operation)) search.operation = operation
  const model = text(raw.model)
  if (/^[\w.:-]{1,100}$/u.test(model)) search.model = model
  const state = GALLERY_STATES.find((known) => known === raw.state)
  if (state !== undefined) search.state = state
  const [from, to] = [day(raw.from), day(raw.to)]
  if (from !== undefined) search.from = from
  // A range that is turned round would find nothing, and nobody would see why.
  if (to !== undefined && (from === undefined || from <= to)) search.to = to
  if (raw.star === true || raw.star === 1 || raw.star === 'true') search.star = true
  const open = text(raw.open)
  if (!/^[\w-]{1,64}$/u.test(open)) return search
  search.open = open
  const output = Number(text(raw.output))
  if (Number.isSafeInteger(output) && output > 0 && output < 1000) search.output = output
  return search
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

function day(value: unknown): string | undefined {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return undefined
  const [year = 0, month = 1, date = 1] = value.split('-').map(Number)
  const read = new Date(year, month - 1, date)
  // Date rolls 30 February over into March.
  return year >= 1970 && read.getMonth() === month - 1 && read.getDate() === date ? value : undefined
}

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
