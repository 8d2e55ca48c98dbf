import { isObject, membersOf, prefixOf, typesOf, type JsonSchema } from '~/contract/json-schema'
import type { MediaKind } from '~/features/media/shared/media-sniff'

/** How a field is filled in. Chosen by the shape of its schema, so that fields never seen before work too. */
export type Widget =
  | { kind: 'fixed'; value: unknown }
  | { kind: 'prompt' }
  | { kind: 'text' }
  | { kind: 'ratio'; options: readonly string[] }
  | { kind: 'choice'; options: readonly unknown[] }
  | { kind: 'switch' }
  | { kind: 'range'; min: number; max: number; step: number }
  | { kind: 'number'; integer: boolean }
  | { kind: 'seed'; max: number }
  /** The address of one file. */
  | { kind: 'media'; accepts: readonly MediaKind[] }
  /** `{ type, uri }`, where the type is the file's kind. */
  | { kind: 'typed-media'; accepts: readonly MediaKind[] }
  /** One address, or a list of addresses with positions. */
  | { kind: 'frames'; positions: readonly string[]; most: number }
  /** A list of addresses, with tags and more where the contract has them. */
  | { kind: 'references'; item: JsonSchema; most: number; least: number }
  /** One of named presets, or of the person's own voices or avatars. */
  | { kind: 'preset'; own: readonly OwnBranch[]; presets: readonly PresetBranch[] }
  /** One of several forms, told apart by a discriminator. */
  | { kind: 'variant'; tag: string }
  | { kind: 'group' }
  | { kind: 'json' }

export interface PresetBranch {
  type: string
  /** Of the member that names the preset: `presetId`. */
  member: string
  ids: readonly string[]
}

export interface OwnBranch {
  type: string
  member: string
  of: 'voice' | 'avatar'
}

/** Texts longer than this get several lines. */
const LINE = 200
/** Whole numbers with at most this many steps are set on a slider. */
const STEPS = 120
const SEED_MAX = 4_294_967_295

/** The control for a field. `name` only breaks ties: a seed is a number like any other by its shape. */
export function widgetOf(name: string, schema: JsonSchema): Widget {
  const alternatives = schema.oneOf ?? schema.anyOf
  if (alternatives) return widgetOfAlternatives(schema, alternatives)
  if (schema.const !== undefined) return { kind: 'fixed', value: schema.const }
  if (schema.enum) return widgetOfEnum(schema.enum)
  const types = typesOf(schema).filter((type) => type !== 'null')
  const [type] = types
  if (types.length !== 1) return { kind: 'json' }
  if (type === 'boolean') return { kind: 'switch' }
  if (type === 'integer' || type === 'number') return widgetOfNumber(name, schema, type === 'integer')
  if (type === 'string') return (schema.maxLength ?? 0) > LINE ? { kind: 'prompt' } : { kind: 'text' }
  if (type === 'array') return widgetOfList(schema)
  return type === 'object' && membersOf(schema).length > 0 ? { kind: 'group' } : { kind: 'json' }
}

const isRatio = (option: unknown): option is string => typeof option === 'string' && /^(?:\d+:\d+|auto)$/.test(option)

function widgetOfEnum(options: readonly unknown[]): Widget {
  return options.every(isRatio) && options.some((option) => option.includes(':')) ? { kind: 'ratio', options } : { kind: 'choice', options }
}

function widgetOfNumber(name: string, { minimum, maximum, multipleOf }: JsonSchema, integer: boolean): Widget {
  if (name === 'seed' && integer) return { kind: 'seed', max: maximum ?? SEED_MAX }
  if (minimum === undefined || maximum === undefined) return { kind: 'number', integer }
  const step = multipleOf ?? (integer ? 1 : maximum - minimum <= 1 ? 0.01 : maximum - minimum <= 10 ? 0.1 : 0.5)
  return (maximum - minimum) / step <= STEPS ? { kind: 'range', min: minimum, max: maximum, step } : { kind: 'number', integer }
}

function widgetOfList(schema: JsonSchema): Widget {
  const { items, maxItems = Infinity, minItems = 0 } = schema
  const item = items?.oneOf?.length === 1 ? items.oneOf[0] : items
  const uri = item?.properties?.uri
  return item && uri && assetKind(uri) ? { kind: 'references', item, most: maxItems, least: minItems } : { kind: 'json' }
}

function widgetOfAlternatives(schema: JsonSchema, alternatives: readonly JsonSchema[]): Widget {
  const kind = assetKind(schema)
  if (kind) return { kind: 'media', accepts: [kind] }

  const list = alternatives.find((branch) => typesOf(branch).includes('array'))
  const position = list?.items?.properties?.position
  if (list && position && alternatives.some((branch) => assetKind(branch))) {
    return { kind: 'frames', positions: (position.enum ?? [position.const]).map(String), most: list.maxItems ?? 1 }
  }

  const tag = schema.discriminator?.propertyName
  if (tag === undefined) return { kind: 'json' }
  const kinds = alternatives.map((branch) => typedMediaKind(branch, tag))
  if (kinds.every((own) => own !== undefined)) return { kind: 'typed-media', accepts: kinds }
  return widgetOfPresets(alternatives, tag) ?? { kind: 'variant', tag }
}

/** `{ type: 'image', uri }`: an object of nothing but a tag that names a kind, and a file of that kind. */
function typedMediaKind(branch: JsonSchema, tag: string): MediaKind | undefined {
  const members = membersOf(branch)
  const uri = branch.properties?.uri
  const kind = uri && assetKind(uri)
  return members.length === 2 && kind !== undefined && branch.properties?.[tag]?.const === kind ? kind : undefined
}

function widgetOfPresets(branches: readonly JsonSchema[], tag: string): Widget | undefined {
  const presets: PresetBranch[] = []
  const own: OwnBranch[] = []
  for (const branch of branches) {
    const [other, ...more] = membersOf(branch).filter(([name]) => name !== tag)
    const type = branch.properties?.[tag]?.const
    if (!other || more.length > 0 || typeof type !== 'string') return undefined
    const [member, schema] = other
    if (schema.enum?.every((id) => typeof id === 'string')) presets.push({ type, member, ids: schema.enum.map(String) })
    else if (schema.format === 'uuid' && (member === 'id' || member === 'avatarId')) own.push({ type, member, of: member === 'id' ? 'voice' : 'avatar' })
    else return undefined
  }
  return { kind: 'preset', presets, own }
}

/** What kind of file an address stands for: the contract tells by the data URIs that it takes. */
export function assetKind(schema: JsonSchema): MediaKind | undefined {
  const patterns = (schema.anyOf ?? []).map((branch) => prefixOf(branch.pattern ?? ''))
  if (!patterns.includes('https://')) return undefined
  for (const kind of ['image', 'video', 'audio'] as const) if (patterns.includes(`data:${kind}/`)) return kind
  return undefined
}

/** Most characters of a data URI in a field; undefined when the contract takes none. */
export function dataUriLimit(schema: JsonSchema, kind: MediaKind): number | undefined {
  for (const branch of schema.anyOf ?? schema.oneOf ?? []) {
    if (prefixOf(branch.pattern ?? '') === `data:${kind}/`) return branch.maxLength
    const inner = dataUriLimit(branch.properties?.uri ?? branch, kind)
    if (inner !== undefined) return inner
  }
  return undefined
}

/** An address that stands for a file which a link cannot carry: its bytes, or an upload that lives for a day. */
export function isFileAddress(value: unknown): value is string {
  return typeof value === 'string' && /^(?:data|runway):/.test(value)
}

/** Every address of a file in a value, with where it stands. */
export function addressesIn(value: unknown, path: readonly (string | number)[] = []): { path: readonly (string | number)[]; uri: string }[] {
  if (typeof value === 'string') {
    const name = path.findLast((key) => typeof key === 'string')
    return /^(?:data:|runway:\/\/|https:\/\/)/.test(value) && !PROSE.has(String(name)) ? [{ path, uri: value }] : []
  }
  if (Array.isArray(value)) return value.flatMap((entry, index) => addressesIn(entry, [...path, index]))
  return isObject(value) ? Object.entries(value).flatMap(([key, child]) => addressesIn(child, [...path, key])) : []
}

/** Prose may begin with an address without standing for a file. */
const PROSE = new Set(['promptText', 'text', 'tag'])
