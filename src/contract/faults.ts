/**
 * Test support: valid values broken in exactly one place, which is known. Depends on fast-check, so product code must
 * not import it.
 */
import * as fc from 'fast-check'
import { arbitraryOf, junkFor } from './arbitrary'
import { chosenBranch } from './branches'
import { isObject, membersOf, prefixOf, typesOf, type JsonSchema, type Path } from './json-schema'
import { isValid } from './check'

/** One way to break a value: put `value` at `path`, or take away what is there when `value` is undefined. */
export interface Break {
  readonly path: Path
  readonly value?: unknown
  /** What is wrong then, for reading a failed test. */
  readonly rule: string
}

/** Members that collide with what every JavaScript object inherits. */
const EXTRA_NAMES = ['greenroom', '__proto__', 'constructor', 'toString', 'hasOwnProperty', '', 'a/b~c']

/** Longest text written out to break a `maxLength`; the sweep in fuzz.test.ts covers the longer ones. */
const LONGEST = 12_000

/** Every single fault that can be put into `value`, which is valid, at its top or anywhere in it. */
export function breaksOf(schema: JsonSchema, value: unknown, path: Path = []): Break[] {
  const at = (rule: string, put: unknown, ...tail: Path): Break => ({ path: [...path, ...tail], value: put, rule })
  const breaks = junkFor(schema).map((junk) => at('type', junk))

  const branch = branchOf(schema, value)
  if (branch !== undefined) {
    const tag = schema.discriminator?.propertyName
    if (tag !== undefined) breaks.push(at('discriminator', 'junk', tag), at('discriminator', 7, tag), at('required', undefined, tag))
    // Of an anyOf only what stays inside the branch breaks one rule alone; a wrong type was tried against all of them.
    const inner = breaksOf(branch, value, path).filter(({ path: place, rule }) => {
      const own = place.length === path.length
      return !(own && rule === 'type') && !(tag !== undefined && place.length === path.length + 1 && place.at(-1) === tag)
    })
    return [...breaks, ...inner]
  }

  if (schema.enum !== undefined || schema.const !== undefined) breaks.push(at('enum', 'junk'), at('enum', 7.25))
  else if (typeof value === 'string') breaks.push(...textBreaks(schema).map((text) => at('text', text)))
  else if (typeof value === 'number') breaks.push(...numberBreaks(schema).map((number) => at('number', number)))
  else if (Array.isArray(value)) breaks.push(...arrayBreaks(schema, value, path))
  else if (isObject(value)) breaks.push(...objectBreaks(schema, value, path))
  return breaks
}

function branchOf(schema: JsonSchema, value: unknown): JsonSchema | undefined {
  return chosenBranch(schema, value) ?? (schema.oneOf ?? schema.anyOf)?.find((branch) => isValid(branch, value))
}

function textBreaks({ minLength = 0, maxLength = Infinity, pattern }: JsonSchema): string[] {
  const prefix = prefixOf(pattern ?? '') ?? ''
  const breaks: string[] = []
  if (pattern === undefined || prefix !== '') {
    if (minLength > prefix.length) breaks.push(prefix.padEnd(minLength - 1, 'x'))
    if (maxLength < LONGEST) {
      // One code unit too many, of which the last ones are half an emoji's pair or a mark that joins what precedes it.
      for (const end of ['x', '😀', 'e\u0301']) breaks.push(prefix.padEnd(maxLength + 1 - end.length, 'x') + end)
    }
  }
  if (prefix !== '') breaks.push(`x${prefix}`.padEnd(minLength, 'x'))
  if (pattern !== undefined) breaks.push('\u0000 nothing at all like it'.slice(0, maxLength))
  return breaks
}

function numberBreaks(schema: JsonSchema): number[] {
  const { minimum, maximum, exclusiveMinimum, exclusiveMaximum } = schema
  const breaks = [exclusiveMinimum, exclusiveMaximum].filter((limit) => limit !== undefined)
  if (minimum !== undefined) breaks.push(minimum - 1, -Number.MAX_VALUE)
  if (maximum !== undefined) breaks.push(maximum + 1, Number.MAX_VALUE)
  if (typesOf(schema).includes('integer')) breaks.push((minimum ?? 0) + 0.5)
  return breaks
}

function arrayBreaks(schema: JsonSchema, list: readonly unknown[], path: Path): Break[] {
  const { items = {}, minItems = 0, maxItems = Infinity } = schema
  const breaks = list.flatMap((entry, index) => breaksOf(items, entry, [...path, index]))
  if (minItems > 0) breaks.push({ path, value: list.slice(0, minItems - 1), rule: 'minItems' })
  if (Number.isFinite(maxItems)) {
    const entry = list[0] ?? sampleOf(items)
    breaks.push({ path, value: Array.from({ length: maxItems + 1 }, () => entry), rule: 'maxItems' })
  }
  return breaks
}

const samples = new WeakMap<JsonSchema, unknown>()

/** One valid value, always the same; kept, because drawing it costs more than all the rest. */
function sampleOf(schema: JsonSchema): unknown {
  if (!samples.has(schema)) samples.set(schema, fc.sample(arbitraryOf(schema), { numRuns: 1, seed: 1 })[0])
  return samples.get(schema)
}

function objectBreaks(schema: JsonSchema, object: Record<string, unknown>, path: Path): Break[] {
  const { additionalProperties, propertyNames, required = [] } = schema
  const breaks: Break[] = required.map((name) => ({ path: [...path, name], rule: 'required' }))
  for (const [name, member] of membersOf(schema)) {
    if (Object.hasOwn(object, name)) breaks.push(...breaksOf(member, object[name], [...path, name]))
  }
  if (additionalProperties === false) {
    breaks.push(...EXTRA_NAMES.map((name) => ({ path: [...path, name], value: 'junk', rule: 'additionalProperties' })))
  }
  if (typeof additionalProperties === 'object') {
    const entries = Object.entries(object)
    for (const [name, entry] of entries) breaks.push(...breaksOf(additionalProperties, entry, [...path, name]))
    const [first] = entries
    if (propertyNames !== undefined && first !== undefined) {
      const names = EXTRA_NAMES.filter((name) => !isValid(propertyNames, name))
      breaks.push(...names.map((name) => ({ path: [...path, name], value: first[1], rule: 'propertyNames' })))
    }
  }
  return breaks
}

/** `value` with one break applied; what lies beside its path is shared with `value`, which stays as it is. */
export function broken(value: unknown, { path: [key, ...rest], value: put, rule }: Break): unknown {
  if (key === undefined) return put
  const child = { path: rest, value: put, rule }
  if (Array.isArray(value)) return value.map((entry: unknown, index) => (index === key ? broken(entry, child) : entry))
  if (!isObject(value)) return value
  const members = new Map(Object.entries(value))
  const member = broken(members.get(String(key)), child)
  if (member === undefined) members.delete(String(key))
  else members.set(String(key), member)
  // fromEntries defines members, so that `__proto__` becomes one instead of changing the prototype.
  return Object.fromEntries(members)
}

/** Valid values of `schema` with one of their possible breaks. */
export function brokenOf(schema: JsonSchema): fc.Arbitrary<{ value: unknown; fault: Break }> {
  return arbitraryOf(schema).chain((value) => {
    // The rule first and then the place, since there are far more wrong types than anything else.
    const breaks = breaksOf(schema, value)
    return fc
      .constantFrom(...new Set(breaks.map(({ rule }) => rule)))
      .chain((rule) => fc.constantFrom(...breaks.filter((fault) => fault.rule === rule)))
      .map((fault) => ({ value: broken(value, fault), fault }))
  })
}
