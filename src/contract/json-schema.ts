/**
 * The part of JSON Schema 2020-12 that the contract uses. `subset.test.ts` fails when a document brings a keyword
 * that is not here, so that no rule of the API can be overlooked in silence.
 *
 * `type` is a plain string rather than a union of the seven names: TypeScript widens imported JSON, and so an entry of
 * requests.gen.json is a `JsonSchema` without a cast. The members are `| undefined` for the same reason: in a list of
 * differing objects TypeScript gives each of them the keys of all.
 */
export interface JsonSchema {
  /** In contract.json only, `#/components/schemas/Name`; the request schemas have their references inlined. */
  readonly $ref?: string
  readonly type?: string | readonly string[]
  readonly const?: unknown
  readonly enum?: readonly unknown[]

  /** Lengths are UTF-16 code units, as the API counts. */
  readonly minLength?: number
  readonly maxLength?: number
  readonly pattern?: string
  /** An annotation: where the API checks a format, a pattern says so. */
  readonly format?: string

  readonly minimum?: number
  readonly maximum?: number
  readonly exclusiveMinimum?: number
  readonly exclusiveMaximum?: number
  readonly multipleOf?: number

  readonly items?: JsonSchema
  readonly minItems?: number
  readonly maxItems?: number

  readonly properties?: Readonly<Record<string, JsonSchema | undefined>>
  readonly required?: readonly string[]
  readonly propertyNames?: JsonSchema
  readonly additionalProperties?: boolean | JsonSchema

  readonly anyOf?: readonly JsonSchema[]
  readonly oneOf?: readonly JsonSchema[]
  readonly discriminator?: {
    readonly propertyName: string
    readonly mapping?: Readonly<Record<string, string | undefined>>
  }

  readonly default?: unknown
  readonly deprecated?: boolean
}

/** The members a schema describes, by name. */
export function membersOf(schema: JsonSchema): [name: string, schema: JsonSchema][] {
  return Object.entries(schema.properties ?? {}).flatMap(([name, member]) => (member ? [[name, member]] : []))
}

/** A place in a value: member names and list positions, from the outside in. */
export type Path = readonly (string | number)[]

/** A path as JSON Pointer (RFC 6901): `['voice', 'a/b', 0]` gives `/voice/a~1b/0`, the whole value gives ``. */
export function pointer(path: Path): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')
}

/** The types a schema names, as a list: empty when it allows every type. */
export function typesOf(schema: Pick<JsonSchema, 'type'>): readonly string[] {
  if (schema.type === undefined) return []
  return typeof schema.type === 'string' ? [schema.type] : schema.type
}

/** True for what JSON calls an object: neither null nor a list. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** True when `value` is of the JSON Schema type of that name. 2.0 is an integer, as in the specification. */
export function hasType(value: unknown, type: string): boolean {
  switch (type) {
    case 'null':
      return value === null
    case 'array':
      return Array.isArray(value)
    case 'object':
      return isObject(value)
    case 'integer':
      return Number.isInteger(value)
    case 'number':
      return Number.isFinite(value)
    default:
      return typeof value === type
  }
}

/** True when `value` is of a type that the schema allows. */
export function fitsType(schema: Pick<JsonSchema, 'type'>, value: unknown): boolean {
  return schema.type === undefined || typesOf(schema).some((type) => hasType(value, type))
}

/**
 * The literal that a pattern of the form `^literal.*` asks a text to start with, such as `https://`; undefined for
 * every other pattern. All asset addresses of the API are told apart by such patterns.
 */
export function prefixOf(pattern: string): string | undefined {
  return /^\^((?:[\w:/-]|\\\/)+)\.\*$/.exec(pattern)?.[1]?.replaceAll('\\/', '/')
}
