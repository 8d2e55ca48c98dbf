import type { Fault } from './check'
import { prefixOf } from './json-schema'

/**
 * The fault as one plain sentence that says what to do: "Must be at most 50 characters; this has 61."
 * Characters are UTF-16 code units, which is how the API counts them.
 */
export function sentence({ keyword, params, because }: Fault): string {
  switch (keyword) {
    case 'required':
      return 'Required.'
    case 'minLength':
      if (params.actual === 0) return 'Must not be empty.'
      return `Must be at least ${count(params.limit, 'character')}; this has ${number(params.actual)}.`
    case 'maxLength':
      return `Must be at most ${count(params.limit, 'character')}; this has ${number(params.actual)}.`
    case 'minItems':
      return `Needs at least ${count(params.limit, 'entry')}; this has ${number(params.actual)}.`
    case 'maxItems':
      return `May have at most ${count(params.limit, 'entry')}; this has ${number(params.actual)}.`
    case 'type':
    case 'minimum':
    case 'maximum':
    case 'exclusiveMinimum':
    case 'exclusiveMaximum':
      return `Must be ${typeWords(params)}.`
    case 'multipleOf':
      return `Must be a multiple of ${number(params.multipleOf)}.`
    case 'const':
      return `Must be ${literal(params.value)}.`
    case 'enum':
    case 'discriminator':
      return oneOf(list(params.values).map(String))
    case 'pattern':
      return patternSentence(params)
    case 'additionalProperties':
      return `${literal(params.name)} is not accepted here.`
    case 'propertyNames':
      return `${literal(params.name)} is not accepted as a name: ${lowerFirst(because ? sentence(because) : '')}`
    case 'oneOf':
      return 'Fits more than one of the accepted forms; leave out what belongs to the others.'
    default:
      return 'Not accepted.'
  }
}

/** The patterns of the contract in words, by their source; a test fails when the contract gains one without words. */
const PATTERNS: Readonly<Record<string, string>> = {
  '^[a-zA-Z_][a-zA-Z0-9_]*$': 'Use only letters A–Z, digits and _, and do not start with a digit.',
  '^[a-z][a-z0-9_]+$': 'Use only small letters a–z, digits and _, at least two of them, and start with a letter.',
}

const FORMATS: Readonly<Record<string, string>> = {
  uuid: 'Must be an id of the form 123e4567-e89b-42d3-a456-426614174000.',
  date: 'Must be a day that exists, written like 2026-03-09.',
  'date-time': 'Must be a time in UTC, written like 2026-03-09T14:05:00Z.',
}

function patternSentence({ pattern, prefixes, format }: Record<string, unknown>): string {
  const starts = prefixes === undefined ? prefixOf(String(pattern)) : or(list(prefixes).map(String))
  if (starts !== undefined) return `Must start with ${starts}.`
  return FORMATS[String(format)] ?? PATTERNS[String(pattern)] ?? `Must match ${String(pattern)}.`
}

/** Longer lists are cut to this many: nobody reads thirty names in an error, and the control shows them anyway. */
const SHOWN = 6

function oneOf(values: readonly string[]): string {
  if (values.length === 1) return `Must be ${values[0]}.`
  if (values.length <= SHOWN + 1) return `Choose one of ${or(values)}.`
  return `Choose one of ${values.slice(0, SHOWN).join(', ')} or ${values.length - SHOWN} others.`
}

const TYPES: Readonly<Record<string, string>> = {
  string: 'text',
  number: 'a number',
  integer: 'a whole number',
  boolean: 'true or false',
  array: 'a list',
  object: 'an object',
  null: 'null',
}

function typeWords(params: Record<string, unknown>): string {
  const words = or(list(params.type).map((type) => TYPES[String(type)] ?? String(type)))
  const limits = range(params)
  return limits === '' ? words : `${words} ${limits}`
}

function range({ minimum, maximum, exclusiveMinimum, exclusiveMaximum }: Record<string, unknown>): string {
  if (minimum !== undefined && maximum !== undefined) return `between ${number(minimum)} and ${number(maximum)}`
  const parts = []
  if (minimum !== undefined) parts.push(`not less than ${number(minimum)}`)
  if (exclusiveMinimum !== undefined) parts.push(`greater than ${number(exclusiveMinimum)}`)
  if (maximum !== undefined) parts.push(`not greater than ${number(maximum)}`)
  if (exclusiveMaximum !== undefined) parts.push(`less than ${number(exclusiveMaximum)}`)
  return parts.join(' and ')
}

// min2: 1800 stays as it is typed, 200,000 is grouped.
const format = new Intl.NumberFormat('en', { useGrouping: 'min2', maximumFractionDigits: 6 })

const number = (value: unknown): string => format.format(Number(value))
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [])
const lowerFirst = (text: string): string => text.charAt(0).toLowerCase() + text.slice(1)

function count(value: unknown, noun: 'character' | 'entry'): string {
  const plural = noun === 'entry' ? 'entries' : 'characters'
  return `${number(value)} ${value === 1 ? noun : plural}`
}

/** Quoted when it is text, and cut: a name out of a hostile body may be megabytes long. */
function literal(value: unknown): string {
  if (typeof value !== 'string') return String(value)
  return `“${value.length > 60 ? `${value.slice(0, 60)}…` : value}”`
}

function or(words: readonly string[]): string {
  return words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} or ${words[words.length - 1]}`
}
