import { discriminatorValues } from '~/contract/branches'
import { isObject, type JsonSchema } from '~/contract/json-schema'
import type { MediaKind } from '~/features/media/shared/media-sniff'
import { assetKind, widgetOf } from './widgets'
import { fieldsOf, modelsOf, type Value } from './members'

/** Whether some model of an operation takes a file of a kind. */
export function takesKind(schema: JsonSchema, kind: MediaKind): boolean {
  const models = modelsOf(schema)
  return (models.length > 0 ? models : [undefined]).some((model) => prepareFor(schema, model === undefined ? {} : { model }, kind) !== undefined)
}

/**
 * The form's value with the way clear for a file of a kind: where a choice hides its place, the choice is made.
 * Undefined when the value's model has no place for it.
 */
export function prepareFor(schema: JsonSchema, value: Value, kind: MediaKind): Value | undefined {
  for (const [name, member] of fieldsOf(schema, value)) {
    const widget = widgetOf(name, member)
    if (widget.kind === 'media' || widget.kind === 'typed-media') {
      if (widget.accepts.includes(kind)) return value
    } else if (widget.kind === 'frames') {
      if (kind === 'image') return value
    } else if (widget.kind === 'references') {
      if (assetKind(widget.item.properties?.uri ?? {}) === kind) return value
    } else if (widget.kind === 'variant') {
      for (const tag of discriminatorValues(member)) {
        const own = isObject(value[name]) ? value[name] : {}
        const inner = prepareFor(member, { ...own, [widget.tag]: tag }, kind)
        if (inner) return { ...value, [name]: inner }
      }
    }
  }
  return undefined
}

/** The value for the first model that takes a file of a kind, the value's own if it does. */
export function modelFor(schema: JsonSchema, value: Value, kind: MediaKind): string | undefined {
  return [...(typeof value.model === 'string' ? [value.model] : []), ...modelsOf(schema)].find((model) => prepareFor(schema, { ...value, model }, kind) !== undefined)
}
