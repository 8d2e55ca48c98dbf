/**
 * What the address of a playground screen holds: the form's fields by their API names, and a few of our own. The fields
 * are read in the screen, where the contract is; this file is loaded with every page and only refuses the absurd.
 */
export interface PlaygroundSearch {
  /** Names of fields are the contract's. */
  [field: string]: unknown
  /** Takes an output as input: `{entry id}.{n}`. Goes once it is taken. */
  inputFrom?: string
  /** Fills the form with the request of an earlier run, by the id of its entry. Goes once it is done. */
  againFrom?: string
}

const MAX_MEMBERS = 60

/** Never throws; anything may come from an address. */
export function parsePlaygroundSearch(raw: Record<string, unknown>): PlaygroundSearch {
  const { inputFrom, againFrom, ...fields } = raw
  const search: PlaygroundSearch = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null && value !== undefined).slice(0, MAX_MEMBERS))
  if (typeof inputFrom === 'string' && /^[\w-]{1,64}\.\d{1,3}$/.test(inputFrom)) search.inputFrom = inputFrom
  if (typeof againFrom === 'string' && /^[\w-]{1,64}$/.test(againFrom)) search.againFrom = againFrom
  return search
}

/** The screen that opens when the address names none. */
export const FIRST_OPERATION = 'text_to_image'
