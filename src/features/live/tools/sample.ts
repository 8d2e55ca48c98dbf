import type { ParameterDraft } from './draft'

/** Arguments that fit a tool's parameters, to start from when it is called by hand. */
export function sampleArguments(parameters: readonly ParameterDraft[] | undefined): Record<string, unknown> {
  return Object.fromEntries((parameters ?? []).map((parameter) => [parameter.name, sample(parameter)]))
}

function sample(parameter: ParameterDraft): unknown {
  switch (parameter.type) {
    case 'string':
      return parameter.enum?.[0] ?? 'text'
    case 'array':
      return [plain(parameter.items?.type ?? 'string')]
    case 'object':
      return sampleArguments(parameter.properties)
    default:
      return plain(parameter.type)
  }
}

function plain(type: string): unknown {
  return { string: 'text', integer: 1, number: 1.5, boolean: true }[type] ?? null
}

/** What is wrong with the arguments of a call, by the tool's own parameters; undefined when they fit. */
export function argumentsFault(parameters: readonly ParameterDraft[] | undefined, given: Record<string, unknown>): string | undefined {
  for (const { name, required = true } of parameters ?? []) {
    if (required && given[name] === undefined) return `“${name}” is required.`
  }
  for (const parameter of parameters ?? []) {
    const value = given[parameter.name]
    if (value !== undefined && !fits(parameter, value)) return `“${parameter.name}” must be ${words[parameter.type]}${accepted(parameter)}.`
  }
  return undefined
}

const words = { string: 'text', integer: 'a whole number', number: 'a number', boolean: 'true or false', array: 'a list', object: 'an object' } as const

function accepted({ type, enum: values }: ParameterDraft): string {
  return type === 'string' && values && values.length > 0 ? `, one of ${values.join(', ')}` : ''
}

function fits({ type, enum: values, items, properties }: ParameterDraft, value: unknown): boolean {
  switch (type) {
    case 'string':
      return typeof value === 'string' && (!values || values.length === 0 || values.includes(value))
    case 'integer':
      return Number.isInteger(value)
    case 'number':
    case 'boolean':
      return typeof value === type
    case 'array':
      return Array.isArray(value) && value.every((entry) => fits({ type: items?.type ?? 'string', name: '', description: '' }, entry))
    default:
      return typeof value === 'object' && value !== null && !Array.isArray(value) && argumentsFault(properties, { ...value }) === undefined
  }
}
