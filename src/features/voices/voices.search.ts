import { idOf, matchOf, onOf, pageOf, present, wordsOf } from '~/lib/searchParams'

/** What the address of the list of voices holds. Defaults are absent. */
export interface VoicesSearch {
  /** Words to look for, in the own voices and the presets alike. */
  q?: string
  /** Only what was marked as a favourite on this device. */
  favourites?: true
  /** Page of the own voices, from 2. */
  page?: number
  /** The family of presets that is shown, by the `type` of its request; absent for the first. */
  family?: string
  /** `presetId` of the preset that is being tried out. */
  try?: string
}

const MAX_QUERY = 200

/** Reads the address. Never throws: what is wrong or too old falls back to its default, each by itself. */
export function parseVoicesSearch(raw: Record<string, unknown>): VoicesSearch {
  return present({
    q: wordsOf(raw.q, MAX_QUERY),
    favourites: onOf(raw.favourites),
    page: pageOf(raw.page),
    family: matchOf(raw.family, /^[\w-]{1,64}$/),
    try: matchOf(raw.try, /^[\w-]{1,64}$/),
  })
}

/** The address of a form for a new voice: `from` is a voice that could not be made, to try again with what was given for it. */
export interface NewVoiceSearch {
  from?: string
}

/** Reads the address of the forms. Anything but an id is dropped. */
export function parseNewVoiceSearch(raw: Record<string, unknown>): NewVoiceSearch {
  return present({ from: idOf(raw.from) })
}
