import type { Voice } from '~/api/types'
import { includesWords } from '~/lib/words'
import type { VoicesSearch } from './voices.search'

/** Own voices on a page: each may fetch its preview for the waveform. */
export const PAGE_SIZE = 25

type Wish = Pick<VoicesSearch, 'q' | 'favourites'>

/** The own voices that are asked for, newest first: every word is in the name, the description or the id. */
export function arrangeVoices(voices: readonly Voice[], { q = '', favourites }: Wish, marked: ReadonlySet<string>): Voice[] {
  return voices
    .filter(({ id, name, description }) => (!favourites || marked.has(id)) && includesWords(`${name} ${description ?? ''} ${id}`, q))
    .toSorted((a, b) => (Date.parse(b.createdAt) || 0) - (Date.parse(a.createdAt) || 0))
}

/** Whether a preset is asked for. */
export function isPresetWanted(preset: { id: string; name: string; description: string }, { q = '', favourites }: Wish, marked: ReadonlySet<string>): boolean {
  return (!favourites || marked.has(preset.id)) && includesWords(`${preset.name} ${preset.description}`, q)
}
