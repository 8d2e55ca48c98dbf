import { invalidAt } from './problem'

/** What a list is ordered by: a time in milliseconds, and the id where times are equal. */
interface Position {
  at: number
  id: string
}

/** A page as the API answers it. */
export interface Page<T> {
  data: T[]
  hasMore: boolean
  nextCursor: string | null
}

interface PageRequest<T> {
  positionOf: (item: T) => Position
  /** `desc` puts the newest first. */
  order?: 'asc' | 'desc'
  cursor: string | null
  limit: number
  /** Names the list and its order: a cursor of another list is refused. */
  kind: string
}

/**
 * One page of a list. The cursor says after which item to go on, not how many to skip: items that come or go between
 * two pages neither repeat others nor hide them.
 * @throws Problem 400 for a cursor that was not given out for this list
 */
export function pageOf<T>(items: Iterable<T>, { positionOf, order = 'desc', cursor, limit, kind }: PageRequest<T>): Page<T> {
  const sign = order === 'desc' ? -1 : 1
  const compare = (a: Position, b: Position): number => sign * (a.at - b.at || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0))
  const after = cursor === null ? undefined : readCursor(cursor, kind)
  const rest = [...items]
    .map((item) => ({ item, position: positionOf(item) }))
    .filter(({ position }) => !after || compare(position, after) > 0)
    .toSorted((a, b) => compare(a.position, b.position))
  const page = rest.slice(0, limit)
  const last = page.at(-1)
  const hasMore = rest.length > page.length
  return {
    data: page.map(({ item }) => item),
    hasMore,
    nextCursor: hasMore && last ? writeCursor(last.position, kind) : null,
  }
}

function writeCursor({ at, id }: Position, kind: string): string {
  return btoa(JSON.stringify([kind, at, id])).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

function readCursor(cursor: string, kind: string): Position {
  try {
    const value: unknown = JSON.parse(atob(cursor.replaceAll('-', '+').replaceAll('_', '/')))
    if (Array.isArray(value)) {
      const [of, at, id]: unknown[] = value
      if (of === kind && typeof at === 'number' && typeof id === 'string') return { at, id }
    }
  } catch {
    // Falls through: not one of ours.
  }
  throw invalidAt(['cursor'], 'The cursor was not given out for this list.', 'query')
}
