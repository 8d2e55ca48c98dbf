import { isObject, type JsonSchema } from '~/contract/json-schema'
import { fromSearch, withoutFiles } from './url-state'
import { modelOf, type Value } from './members'

const KEY = 'greenroom.playground.'

/** The drafts of one operation: by model, and which model was last. */
interface Drafts {
  last?: string
  models: Record<string, Value>
}

/** The last form of an operation and model on this device, without files; undefined when there is none. */
export function readDraft(slug: string, schema: JsonSchema, model?: string): Value | undefined {
  const { last, models } = read(slug)
  const wanted = model ?? last ?? ''
  const draft = Object.hasOwn(models, wanted) ? models[wanted] : undefined
  // Kept by an older version, perhaps: read as forgivingly as an address.
  return draft && fromSearch(schema, { ...draft, ...(wanted && { model: wanted }) })
}

/** Keeps a form for the next time. Storage that is full or refused forgets it. */
export function writeDraft(slug: string, value: Value): void {
  const model = modelOf(value) ?? ''
  const { models } = read(slug)
  try {
    localStorage.setItem(KEY + slug, JSON.stringify({ last: model, models: { ...models, [model]: withoutFiles(value) } } satisfies Drafts))
  } catch {
    // The form itself stays as it is.
  }
}

/**
 * Remembers, for this tab, the form that its address stands for. An address holds neither long texts nor what was typed
 * a moment before the page went; a reload shall bring back both.
 *
 * @param address the part of the search that `toSearch` made, as JSON
 */
export function writeShown(slug: string, address: string, value: Value): void {
  try {
    sessionStorage.setItem(KEY + slug, JSON.stringify({ address, value: withoutFiles(value) }))
  } catch {
    // Then a reload brings back what the address holds.
  }
}

/** The form that this tab last showed at an address; undefined when it was another one. */
export function readShown(slug: string, schema: JsonSchema, address: string): Value | undefined {
  try {
    const kept: unknown = JSON.parse(sessionStorage.getItem(KEY + slug) ?? 'null')
    return isObject(kept) && kept.address === address && isObject(kept.value) ? fromSearch(schema, kept.value) : undefined
  } catch {
    return undefined
  }
}

function read(slug: string): Drafts {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY + slug) ?? '{}')
    if (!isObject(kept) || !isObject(kept.models)) return { models: {} }
    const models = Object.entries(kept.models).flatMap(([model, draft]) => (isObject(draft) ? [[model, draft] as const] : []))
    return { last: typeof kept.last === 'string' ? kept.last : undefined, models: Object.fromEntries(models) }
  } catch {
    return { models: {} }
  }
}
