import type { Avatar } from '~/api/types'
import { includesWords } from '~/lib/words'
import type { AvatarsSearch } from './avatars.search'
import { voiceLabel } from './voices'

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: 'base' })

type Arrangement = Pick<AvatarsSearch, 'q' | 'sort' | 'status'>

/** True when the avatars asked for cannot be told from one page of the API alone, which neither searches nor sorts. */
export function needsEveryPage({ q, sort, status }: Arrangement): boolean {
  return Boolean(q?.trim()) || sort !== undefined || status !== undefined
}

/**
 * The avatars that fit, in the order asked for: every word of `q` is in the name, the voice's name or the id. Sorting
 * is stable and by the reader's locale, numbers by value. Does not change its input.
 */
export function arrangeAvatars(avatars: readonly Avatar[], { q = '', sort, status }: Arrangement): Avatar[] {
  const fitting = avatars.filter((avatar) => {
    if (status !== undefined && avatar.status.toLowerCase() !== status) return false
    return q === '' || includesWords(`${avatar.name} ${voiceLabel(avatar.voice).name} ${avatar.id}`, q)
  })
  return fitting.toSorted(comparers[sort ?? 'newest'])
}

// ISO 8601 in UTC sorts as text; the fraction of a second may be missing, so compare the instants.
const instant = (text: string): number => Date.parse(text) || 0

const comparers: Readonly<Record<NonNullable<AvatarsSearch['sort']> | 'newest', (a: Avatar, b: Avatar) => number>> = {
  newest: (a, b) => instant(b.createdAt) - instant(a.createdAt),
  oldest: (a, b) => instant(a.createdAt) - instant(b.createdAt),
  updated: (a, b) => instant(b.updatedAt) - instant(a.updatedAt),
  name: (a, b) => collator.compare(a.name, b.name),
  'name-desc': (a, b) => collator.compare(b.name, a.name),
}
