import { isObject, type JsonSchema } from '~/contract/json-schema'
import { fieldWords, valueWords } from '../labels'
import { fit } from './fit'
import { fieldsOf, modelOf, type Value } from './members'
import { startOf } from './start'

/** What became of one field when the model changed. */
export interface Change {
  field: string
  kind: 'dropped' | 'snapped'
  /** One sentence. */
  message: string
}

/**
 * The form's value for another model: everything that fits stays, what nearly fits takes the nearest value that does,
 * the rest goes. Fields that only the other model has come from its last draft, or start as in an empty form.
 *
 * @param draft the last value of the other model on this device
 * @returns the value, and what was dropped or changed; what only stood there from the start is dropped without a word
 */
export function switchModel(schema: JsonSchema, value: Value, model: string, draft: Value = {}): { value: Value; changes: Change[] } {
  const start = startOf(schema, model)
  const before = startOf(schema, modelOf(value))
  const target = new Map(fieldsOf(schema, { model }))
  const had = new Map(fieldsOf(schema, value))
  const next: Record<string, unknown> = { ...start }
  const changes: Change[] = []

  for (const [name, member] of target) {
    if (isNothing(value[name])) {
      // What the person left empty stays so; what they could not fill in before comes back.
      const kept = had.has(name) ? undefined : fit(member, draft[name])
      if (kept?.fits) next[name] = kept.value
      continue
    }
    const fitted = fit(member, value[name])
    if (fitted.fits) next[name] = fitted.value
    if (fitted.fits && !isSame(fitted.value, value[name])) changes.push(snapped(name, model, value[name], fitted.value))
    if (!fitted.fits && !isSame(value[name], before[name])) changes.push(dropped(name, model, next[name]))
  }
  for (const [name] of had) {
    if (target.has(name) || isNothing(value[name]) || isSame(value[name], before[name])) continue
    changes.push(dropped(name, model, undefined))
  }
  return { value: next, changes }
}

function dropped(field: string, model: string, now: unknown): Change {
  const { label } = fieldWords(field)
  const instead = typeof now === 'string' || typeof now === 'number' ? `; it is ${valueWords(field, now)} now` : ''
  return { field, kind: 'dropped', message: `${label} was left out: ${model} does not take it${instead}.` }
}

function snapped(field: string, model: string, from: unknown, to: unknown): Change {
  const { label } = fieldWords(field)
  if (Array.isArray(from) || isObject(from)) return { field, kind: 'snapped', message: `${label}: only what ${model} takes was kept.` }
  return { field, kind: 'snapped', message: `${label} went from ${valueWords(field, from)} to ${valueWords(field, to)}, the nearest that ${model} takes.` }
}

const isNothing = (value: unknown): boolean => value === undefined || value === '' || value === null

function isSame(a: unknown, b: unknown): boolean {
  return a === b || (typeof a === 'object' && JSON.stringify(a) === JSON.stringify(b))
}
