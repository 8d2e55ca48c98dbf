import { parseUtcDay } from './dates'
import { isUuid } from './ids'

/*
 * How the pages read their addresses: each member by itself, and what is wrong, too old or typed by hand falls back to
 * undefined, the default. Nothing here throws.
 */

/** As long as the API's own cursors may be, in characters (the contract's `cursor` parameters). */
const MAX_CURSOR = 1000

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}

/**
 * Words that are looked for.
 * @param most characters that are kept
 */
export function wordsOf(value: unknown, most: number): string | undefined {
  const words = textOf(value).slice(0, most)
  return words.trim() === '' ? undefined : words
}

/** The text, when it has this form. */
export function matchOf(value: unknown, form: RegExp): string | undefined {
  const text = textOf(value)
  return form.test(text) ? text : undefined
}

/** The member of a closed list. */
export function oneOf<Known extends string>(value: unknown, known: readonly Known[]): Known | undefined {
  const text = textOf(value)
  return known.find((member) => member === text)
}

/** The member of a closed list, unless it is the one that is meant anyway. */
export function otherThan<Known extends string, Usual extends Known>(usual: Usual, value: unknown, known: readonly Known[]): Exclude<Known, Usual> | undefined {
  return oneOf(value, known.filter((member): member is Exclude<Known, Usual> => member !== usual))
}

/** A switch. Off is no member of the address, so that a plain page has a plain address. */
export function onOf(value: unknown): true | undefined {
  return value === true || value === 1 || value === 'true' ? true : undefined
}

/** An id of the API's. */
export function idOf(value: unknown): string | undefined {
  return typeof value === 'string' && isUuid(value) ? value : undefined
}

/** A day that exists, YYYY-MM-DD; 2026-02-30 would silently become another. */
export function dayOf(value: unknown): string | undefined {
  return typeof value === 'string' && parseUtcDay(value) ? value : undefined
}

/** A cursor of the API's. */
export function cursorOf(value: unknown): string | undefined {
  const cursor = textOf(value)
  return cursor !== '' && cursor.length <= MAX_CURSOR ? cursor : undefined
}

/** The number of a page from 2 on; the first has none. */
export function pageOf(value: unknown): number | undefined {
  const page = Number(textOf(value))
  return Number.isSafeInteger(page) && page > 1 ? page : undefined
}

/** The members that are there: an absent one must not stand in the address as undefined. */
export function present<Search extends object>(search: Search): Search {
  const kept = { ...search }
  let name: keyof Search
  for (name in kept) if (kept[name] === undefined) delete kept[name]
  return kept
}
