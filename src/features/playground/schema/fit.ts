import { chosenBranch } from '~/contract/branches'
import { isObject, membersOf, typesOf, type JsonSchema } from '~/contract/json-schema'
import { isValid } from '~/contract/check'

/** What a value becomes where another schema stands: nothing when nothing of it fits. */
export type Fitted = { fits: true; value: unknown } | { fits: false }

const NO: Fitted = { fits: false }
const yes = (value: unknown): Fitted => ({ fits: true, value })

/**
 * The nearest to `value` that `schema` takes: the same, the closest member of a choice, a number within its limits, the
 * first entries of a list. Texts are never cut: one that is too long stays whole, for the person to shorten.
 */
export function fit(schema: JsonSchema, value: unknown): Fitted {
  if (value === undefined) return NO
  if (schema.const !== undefined) return yes(schema.const)
  if (schema.enum) return nearest(schema.enum, value)
  if (schema.oneOf ?? schema.anyOf) return fitAlternatives(schema, value)
  if (isValid(schema, value)) return yes(value)
  if (typeof value === 'number') return fitNumber(schema, value)
  if (typeof value === 'string') return fitText(schema, value)
  if (Array.isArray(value)) return fitList(schema, value)
  return isObject(value) ? fitObject(schema, value) : NO
}

function fitAlternatives(schema: JsonSchema, value: unknown): Fitted {
  if (schema.discriminator) {
    const branch = chosenBranch(schema, value)
    return branch && isObject(value) ? fitObject(branch, value) : NO
  }
  if (isValid(schema, value)) return yes(value)
  const alternatives = schema.anyOf ?? schema.oneOf ?? []
  for (const branch of alternatives) {
    const fitted = fit(branch, value)
    if (fitted.fits && isValid(branch, fitted.value)) return fitted
  }
  // A list where now only one may stand: its first frame. A last frame alone is not made a first one.
  const first = Array.isArray(value) && isObject(value[0]) && value[0].position === 'first' ? value[0].uri : undefined
  return first !== undefined && isValid(schema, first) ? yes(first) : NO
}

function fitObject(schema: JsonSchema, value: Record<string, unknown>): Fitted {
  if (!schema.properties) return isValid(schema, value) ? yes(value) : NO
  const members = membersOf(schema).flatMap(([name, member]) => {
    const fitted = fit(member, value[name])
    return fitted.fits ? [[name, fitted.value] as const] : []
  })
  return yes(Object.fromEntries(members))
}

function fitList({ items, maxItems = Infinity, type }: JsonSchema, value: readonly unknown[]): Fitted {
  if (!items || !typesOf({ type }).includes('array')) return NO
  const fitted = value.flatMap((entry) => {
    // A position that this model does not know makes the whole entry useless, rather than another position.
    if (isObject(entry) && 'position' in entry && !isValid(items.properties?.position ?? {}, entry.position)) return []
    const own = fit(items, entry)
    return own.fits && isValid(items, own.value) ? [own.value] : []
  })
  return fitted.length > 0 || value.length === 0 ? yes(fitted.slice(0, maxItems)) : NO
}

function fitNumber({ type, minimum = -Infinity, maximum = Infinity }: JsonSchema, value: number): Fitted {
  const types = typesOf({ type })
  if (!types.includes('integer') && !types.includes('number')) return NO
  const whole = types.includes('number') ? value : Math.round(value)
  return yes(Math.min(maximum, Math.max(minimum, whole)))
}

function fitText(schema: JsonSchema, value: string): Fitted {
  return typesOf(schema).includes('string') && isValid({ ...schema, minLength: undefined, maxLength: undefined }, value) ? yes(value) : NO
}

function nearest(options: readonly unknown[], value: unknown): Fitted {
  if (options.includes(value)) return yes(value)
  if (typeof value === 'number') return closest(options, (option) => (typeof option === 'number' ? Math.abs(option - value) : Infinity))
  const size = sizeOf(value)
  if (!size) return NO
  return closest(options, (option) => {
    const other = sizeOf(option)
    // The shape matters more than the number of pixels.
    return other ? 10 * Math.abs(Math.log(size.ratio / other.ratio)) + Math.abs(Math.log(size.pixels / other.pixels)) : Infinity
  })
}

function closest(options: readonly unknown[], distance: (option: unknown) => number): Fitted {
  const [best] = options.map((option) => ({ option, far: distance(option) })).toSorted((a, b) => a.far - b.far)
  return best && Number.isFinite(best.far) ? yes(best.option) : NO
}

/** "1280:720" → its shape and pixels. */
export function sizeOf(value: unknown): { width: number; height: number; ratio: number; pixels: number } | undefined {
  const [, width, height] = /^(\d+):(\d+)$/.exec(String(value)) ?? []
  const [w, h] = [Number(width), Number(height)]
  return w > 0 && h > 0 ? { width: w, height: h, ratio: w / h, pixels: w * h } : undefined
}
