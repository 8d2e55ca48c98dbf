import type { Page } from '~/api/types'

/** The most entries that the API puts on one page of any list. */
export const LARGEST_PAGE = 100

/**
 * Reads a list to its end, one page after the other, since each page names the next.
 *
 * @param read one page; without a cursor the first
 * @returns the entries of all pages, each id once: a list that grows while it is read can repeat some
 * @throws what `read` throws
 */
export async function readAllPages<Entry extends { id: string }>(
  read: (cursor: string | undefined) => Promise<Page<Entry>>,
): Promise<Entry[]> {
  const entries = new Map<string, Entry>()
  const seen = new Set<string>()
  let cursor: string | undefined
  for (;;) {
    const page = await read(cursor)
    for (const entry of page.data) entries.set(entry.id, entry)
    // A cursor that comes again would lead in a circle.
    if (!page.hasMore || !page.nextCursor || seen.has(page.nextCursor)) return [...entries.values()]
    cursor = page.nextCursor
    seen.add(cursor)
  }
}
