/** Walks a schema and gives every part that has a shape of its own a name of its own. */
import { canonical, isObject, type Json } from './json'
import { membersOf, type JsonSchema } from './json-schema'
import { pascal, SCHEMA_NAMES, singular } from './naming'

/** Gives names to schemas; equal schemas share one. */
export class Namer {
  readonly schemas = new Map<string, JsonSchema>()
  readonly #names = new Map<string, string>()
  readonly #reserved = new Set<string>()
  /** property name → the distinct shapes it has anywhere in the document */
  readonly #shapes = new Map<string, Set<string>>()

  /** Keeps a resource's name free for the resource. */
  reserve(name: string): void {
    this.#reserved.add(name)
  }

  /** Learns which shapes a property name stands for, so that a unique one gets the short name. */
  count(property: string, schema: unknown): void {
    if (Array.isArray(schema)) {
      for (const item of schema) this.count(property, item)
      return
    }
    if (!isObject(schema)) return
    if (shapeKind(schema)) {
      const shapes = this.#shapes.get(property) ?? new Set()
      this.#shapes.set(property, shapes.add(canonical(schema)))
    }
    for (const [key, child] of Object.entries(schema)) {
      if (key === 'properties') {
        for (const [name, value] of Object.entries(child as Json)) this.count(pascal(name), value)
      } else if (key === 'items') this.count(singular(property), child)
      else if (key === 'oneOf' || key === 'anyOf' || key === 'additionalProperties') this.count(property, child)
    }
  }

  /** A reference to the schema under this name, or under the one its equal already has. */
  named(schema: JsonSchema, wanted: string, own = false): JsonSchema {
    const key = canonical(schema)
    const known = this.#names.get(key)
    if (known && !own) return ref(known)
    const name = SCHEMA_NAMES[wanted] ?? wanted
    if (this.schemas.has(name)) throw new Error(`Two different schemas are called ${name}`)
    if (!known) this.#names.set(key, name)
    this.schemas.set(name, {}) // holds the place, so that a recursive schema ends
    this.schemas.set(name, this.#children(schema, name, name))
    return ref(name)
  }

  /** The schema itself, or a reference when it is one that deserves a name. */
  visit(schema: JsonSchema, context: string, property = context): JsonSchema {
    const kind = shapeKind(schema as Json)
    if (!kind) return this.#children(schema, context, property)
    if (kind.startsWith('=')) return this.named(schema, kind.slice(1))
    const known = this.#names.get(canonical(schema))
    if (known) return ref(known)
    const alone = this.#shapes.get(property)?.size === 1
    const short = alone && !this.#isTaken(property)
    return this.named(schema, short ? property : this.#free(context))
  }

  #isTaken(name: string): boolean {
    return this.#reserved.has(name) || this.schemas.has(SCHEMA_NAMES[name] ?? name)
  }

  #free(name: string): string {
    for (let n = 1; ; n++) {
      const candidate = n === 1 ? name : `${name}${n}`
      if (!this.#isTaken(candidate)) return candidate
    }
  }

  #children(schema: JsonSchema, context: string, property: string): JsonSchema {
    const result = { ...schema }
    if (schema.properties) {
      result.properties = Object.fromEntries(
        membersOf(schema).map(([name, child]) => [
          name,
          this.visit(child, `${context}${pascal(name)}`, pascal(name)),
        ]),
      )
    }
    if (schema.items) {
      const item = context.endsWith('ListData') ? context.replace(/ListData$/, 'Summary') : singular(context)
      result.items = this.visit(schema.items, item, singular(property))
    }
    if (isObject(schema.additionalProperties)) {
      result.additionalProperties = this.visit(schema.additionalProperties, `${singular(context)}Value`)
    }
    if (schema.propertyNames) result.propertyNames = this.visit(schema.propertyNames, `${context}Key`)
    if (schema.anyOf) result.anyOf = schema.anyOf.map((branch) => this.visit(branch, context, property))
    if (schema.oneOf) Object.assign(result, this.#branches(schema, context))
    return result
  }

  #branches(schema: JsonSchema, context: string): Pick<JsonSchema, 'oneOf' | 'discriminator'> {
    const property = schema.discriminator?.propertyName
    if (!property) return { oneOf: schema.oneOf!.map((branch) => this.visit(branch, this.#free(`${context}Choice`))) }
    // The states of a resource are its own, even where another resource has a state that looks the same.
    const own = this.#reserved.has(context)
    const mapping: Record<string, string> = {}
    const oneOf = schema.oneOf!.map((branch) => {
      const tag = branch.properties?.[property]
      const values = (tag?.enum ?? [tag?.const]) as string[]
      const known = own ? undefined : this.#names.get(canonical(branch))
      const reference = known
        ? ref(known)
        : this.named(branch, this.#free(`${context}${pascal(String(values[0]))}`), own)
      for (const value of values) mapping[value] = reference.$ref!
      return reference
    })
    return { oneOf, discriminator: { propertyName: property, mapping } }
  }
}

/**
 * Whether a schema gets a name: '' for no, '=Name' when its form alone decides the name, else 'own'.
 */
function shapeKind(schema: Json): string {
  if (schema.type === 'string' && typeof schema.pattern === 'string') {
    if (schema.format === 'uuid') return '=Uuid'
    if (schema.format === 'date-time') return '=UtcDateTime'
    if (schema.format === 'date') return '=UtcDate'
  }
  const media = mediaKind(schema)
  if (media) return `=${pascal(media)}Uri`
  if (Array.isArray(schema.oneOf)) return 'own'
  if (Array.isArray(schema.enum) && schema.enum.length > 1) return 'own'
  return schema.type === 'object' && isObject(schema.properties) ? 'own' : ''
}

/** `image` for the choice of an https, runway or data address of an image; likewise for the other media. */
function mediaKind(schema: Json): string | undefined {
  if (!Array.isArray(schema.anyOf)) return undefined
  for (const { pattern } of schema.anyOf as Json[]) {
    const match = typeof pattern === 'string' ? /^\^data:(\w+)/.exec(pattern) : null
    if (match) return match[1]
  }
  return undefined
}

function ref(name: string): JsonSchema {
  return { $ref: `#/components/schemas/${name}` }
}
