import { isObject, type JsonSchema } from '~/contract/json-schema'
import { fit } from './fit'
import { fieldsOf, modelOf, modelsOf, type Value } from './members'
import { firstModel, startOf } from './start'
import { addressesIn, isFileAddress } from './widgets'

/** Servers refuse request lines past 16 kB; escaped text may triple. */
const MAX_LINK = 5_000

/** A value without what a link or a draft cannot carry: files' bytes, and uploads, which die within a day. */
export function withoutFiles(value: Value): Value {
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, member]) => {
      const kept = withoutFile(member)
      return kept === undefined ? [] : [[name, kept]]
    }),
  )
}

function withoutFile(value: unknown): unknown {
  if (isFileAddress(value)) return undefined
  if (Array.isArray(value)) {
    const kept = value.filter((entry) => !addressesIn(entry).some(({ uri }) => isFileAddress(uri)))
    return kept.length > 0 ? kept : undefined
  }
  if (!isObject(value)) return value
  // `{ type, uri }` says nothing without its file.
  if (isFileAddress(value.uri)) return undefined
  return withoutFiles(value)
}

/**
 * What the address of a form's state holds: the model, and every field that is not as it starts.
 *
 * @returns the members of the search, and the fields that are too long for a link
 */
export function toSearch(schema: JsonSchema, value: Value): { search: Record<string, unknown>; left: string[] } {
  const model = modelOf(value)
  const start = startOf(schema, model)
  const search: Record<string, unknown> = model === undefined ? {} : { model }
  const left: string[] = []
  const names = new Set(fieldsOf(schema, value).map(([name]) => name))
  let room = MAX_LINK
  for (const [name, member] of Object.entries(withoutFiles(value))) {
    if (!names.has(name) || member === '' || member === undefined) continue
    // Long texts are not even compared: this runs while one types.
    const long = typeof member === 'string' && member.length > MAX_LINK
    const size = long ? Infinity : encodeURIComponent(JSON.stringify(member)).length
    if (!long && JSON.stringify(member) === JSON.stringify(start[name])) continue
    if (size > room) {
      left.push(name)
      continue
    }
    room -= size
    search[name] = member
  }
  return { search, left }
}

/**
 * The form's value that an address stands for. Forgives: what is unknown, of another type or out of range is left out
 * or brought to the nearest value, each by itself.
 */
export function fromSearch(schema: JsonSchema, search: Readonly<Record<string, unknown>>): Value {
  const model = modelsOf(schema).find((known) => known === search.model) ?? firstModel(schema)
  const value: Record<string, unknown> = { ...startOf(schema, model) }
  for (const [name, member] of fieldsOf(schema, value)) {
    const given = search[name]
    if (given === undefined) continue
    // The router reads `?promptText=42` as a number; a person who asks for 42 means the text.
    const fitted = fit(member, given)
    const asText = !fitted.fits && (typeof given === 'number' || typeof given === 'boolean') ? fit(member, String(given)) : fitted
    if (asText.fits) value[name] = asText.value
  }
  return value
}
