import type { ConversationSummary } from '~/api/types'
import { isUuid } from '~/lib/ids'
import { whenIdle } from '~/lib/whenIdle'
import { foldText, wordsOf } from '~/lib/words'
import type { ConversationsSearch } from '../conversations.search'
import { partnerOf } from '../talk/partner'

const KNOWN: ReadonlySet<string> = new Set(['in_progress', 'ended', 'failed'])

/**
 * The conversations that fit what the API cannot filter for: every word of `q` is in the name, the avatar's name or the
 * id; the status; tools; a preset avatar; not opened here yet.
 *
 * @param isUnread whether a conversation was not opened on this device yet
 */
export function filterRows(rows: readonly ConversationSummary[], search: ConversationsSearch, isUnread: (row: ConversationSummary) => boolean): ConversationSummary[] {
  const words = wordsOf(search.q ?? '')
  const preset = search.avatar && !isUuid(search.avatar) ? search.avatar : undefined
  return rows.filter((row) => {
    if (search.status !== undefined && !hasStatus(row, search.status)) return false
    if (search.tools !== undefined && row.hasTools !== (search.tools === 'with')) return false
    if (preset !== undefined && !(row.avatar?.type === 'runway-preset' && row.avatar.presetId === preset)) return false
    if (search.unread && !isUnread(row)) return false
    if (words.length === 0) return true
    const folded = foldedOf(row)
    return words.every((word) => folded.includes(word))
  })
}

/** So many are folded in a few milliseconds. */
const EACH_TIME = 100

/**
 * Makes rows ready to be searched, while the browser has nothing better to do: five thousand at the first letter would
 * hold it up.
 * @returns calls it off
 */
export function foldAhead(rows: readonly ConversationSummary[]): () => void {
  const next = rows.filter((row) => !folds.has(row))
  let callOff: (() => void) | undefined
  const go = (from: number) => {
    if (from >= next.length) return
    callOff = whenIdle(() => {
      for (const row of next.slice(from, from + EACH_TIME)) foldedOf(row)
      go(from + EACH_TIME)
    })
  }
  go(0)
  return () => callOff?.()
}

/** Folding takes longest, and each letter typed goes through all rows again. */
const folds = new WeakMap<ConversationSummary, string>()

function foldedOf(row: ConversationSummary): string {
  const known = folds.get(row)
  if (known !== undefined) return known
  const folded = foldText(`${row.name} ${partnerOf(row.avatar).name} ${row.id}`)
  folds.set(row, folded)
  return folded
}

function hasStatus({ status }: ConversationSummary, wanted: NonNullable<ConversationsSearch['status']>): boolean {
  return wanted === 'other' ? !KNOWN.has(status) : status === wanted
}
