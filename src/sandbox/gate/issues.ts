import type { Issue } from '~/contract/validate'
import type { WireIssue } from '../problem'

/** An issue of our validator in the shape the API uses, which is zod's. The sentence stays ours. */
export function toWire({ keyword, params, path, message }: Issue): WireIssue {
  switch (keyword) {
    case 'required':
      return { code: 'invalid_type', path, message: 'Invalid input: expected a value, received undefined' }
    case 'type':
      return { code: 'invalid_type', expected: params.type, path, message }
    case 'minLength':
    case 'minItems':
      return { code: 'too_small', origin: originOf(keyword), minimum: params.limit, inclusive: true, path, message }
    case 'maxLength':
    case 'maxItems':
      return { code: 'too_big', origin: originOf(keyword), maximum: params.limit, inclusive: true, path, message }
    case 'minimum':
    case 'exclusiveMinimum':
      return { code: 'too_small', origin: 'number', minimum: params[keyword], inclusive: keyword === 'minimum', path, message }
    case 'maximum':
    case 'exclusiveMaximum':
      return { code: 'too_big', origin: 'number', maximum: params[keyword], inclusive: keyword === 'maximum', path, message }
    case 'multipleOf':
      return { code: 'not_multiple_of', divisor: params.multipleOf, path, message }
    case 'const':
      return { code: 'invalid_value', values: [params.value], path, message }
    case 'enum':
      return { code: 'invalid_value', values: params.values, path, message }
    case 'pattern':
      return { code: 'invalid_format', format: params.format ?? 'regex', path, message }
    case 'additionalProperties':
      return { code: 'unrecognized_keys', keys: [params.name], path: path.slice(0, -1), message }
    case 'propertyNames':
      return { code: 'invalid_key', origin: 'record', path, message }
    case 'discriminator':
      return { code: 'invalid_union', errors: [], note: 'No matching discriminator', discriminator: path.at(-1), path, message }
    case 'oneOf':
      return { code: 'invalid_union', errors: [], path, message }
    default:
      return { code: 'custom', path, message }
  }
}

const originOf = (keyword: string): string => (keyword.endsWith('Length') ? 'string' : 'array')
