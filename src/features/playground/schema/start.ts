import { defaultsOf } from '~/contract/defaults'
import type { JsonSchema } from '~/contract/json-schema'
import { fieldWords } from '../labels'
import { branchFor, fieldsOf, modelsOf, type Value } from './members'
import { widgetOf } from './widgets'

/**
 * What a form starts with: the contract's defaults and constants, and for a required choice without a default its
 * first value, or a moderate one of a range. What must come from the person (prompts, files, voices) stays empty.
 *
 * @param model absent for the request's first
 */
export function startOf(schema: JsonSchema, model: string | undefined = firstModel(schema)): Value {
  const choice = model === undefined || model === '' ? {} : { model }
  const start: Record<string, unknown> = { ...choice, ...defaultsOf(schema, choice) }
  const { required = [] } = branchFor(schema, choice)
  for (const [name, member] of fieldsOf(schema, choice)) {
    if (start[name] !== undefined || !required.includes(name)) continue
    const value = firstOf(name, member)
    if (value !== undefined) start[name] = value
  }
  return start
}

/** The first model that asks for the fewest files: a form that can be sent once a prompt is typed. */
export function firstModel(schema: JsonSchema): string | undefined {
  const filesOf = (model: string) => {
    const { required = [] } = branchFor(schema, { model })
    return fieldsOf(schema, { model }).filter(([name, member]) => required.includes(name) && FILES.has(widgetOf(name, member).kind)).length
  }
  return modelsOf(schema)
    .map((model) => ({ model, files: filesOf(model) }))
    .toSorted((a, b) => a.files - b.files)[0]?.model
}

const FILES: ReadonlySet<string> = new Set(['media', 'typed-media', 'frames', 'references'])

function firstOf(name: string, schema: JsonSchema): unknown {
  const widget = widgetOf(name, schema)
  switch (widget.kind) {
    case 'ratio':
      return widget.options[0]
    case 'choice':
      // Which language to speak is for the person to say; a choice of numbers or sizes may be made for them.
      return name === 'targetLang' ? undefined : widget.options[0]
    case 'range': {
      const wanted = fieldWords(name).start ?? widget.min
      return Math.min(widget.max, Math.max(widget.min, wanted))
    }
    case 'variant':
      return { [widget.tag]: preferredVariant(schema, widget.tag) }
    default:
      return undefined
  }
}

/** Text before anything else: it is the form that can be filled in without having a file. */
function preferredVariant(schema: JsonSchema, tag: string): unknown {
  const values = (schema.oneOf ?? []).map((branch) => branch.properties?.[tag]?.const)
  return values.includes('text') ? 'text' : values[0]
}
