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
  const search: VoicesSearch = {}
  const q = text(raw.q).slice(0, MAX_QUERY)
  if (q.trim() !== '') search.q = q
  if (raw.favourites === true || raw.favourites === 'true') search.favourites = true
  const page = Number(text(raw.page))
  if (Number.isSafeInteger(page) && page > 1) search.page = page
  if (/^[\w-]{1,64}$/.test(text(raw.family))) search.family = text(raw.family)
  if (/^[\w-]{1,64}$/.test(text(raw.try))) search.try = text(raw.try)
  return search
}

/** The address of a form for a new voice: `from` is a voice that could not be made, to try again with what was given for it. */
export interface NewVoiceSearch {
  from?: string
}

/** Reads the address of the forms. Anything but an id is dropped. */
export function parseNewVoiceSearch(raw: Record<string, unknown>): NewVoiceSearch {
  return typeof raw.from === 'string' && /^[\da-f-]{36}$/i.test(raw.from) ? { from: raw.from } : {}
}

/** The router reads `?q=42` as a number; a person who searches for 42 means the text. */
function text(value: unknown): string {
  if (typeof value === 'string') return value
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : ''
}
