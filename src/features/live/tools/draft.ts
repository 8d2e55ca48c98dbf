import type { SessionTool } from '~/api/types'
import { isObject, type Path } from '~/contract/json-schema'

/** The six kinds of value that the avatar can pass to a tool. */
export const PARAMETER_TYPES = ['string', 'integer', 'number', 'boolean', 'array', 'object'] as const
export type ParameterType = (typeof PARAMETER_TYPES)[number]
/** What a list may hold. */
export const ITEM_TYPES = ['string', 'integer', 'number', 'boolean'] as const
export type ItemType = (typeof ITEM_TYPES)[number]

/** A parameter while it is being filled in. What its type does not use stays, for going back. */
export interface ParameterDraft {
  type: ParameterType
  name: string
  description: string
  /** True when absent. */
  required?: boolean
  /** The accepted texts; any when absent. */
  enum?: string[]
  items?: { type: ItemType }
  properties?: ParameterDraft[]
}

/** A tool while it is being filled in. */
export interface ToolDraft {
  type: SessionTool['type']
  name: string
  description: string
  parameters?: ParameterDraft[]
  /** Seconds, of a backend call. */
  timeoutSeconds?: number
}

export function newTool(type: ToolDraft['type']): ToolDraft {
  return { type, name: '', description: '', parameters: [], ...(type === 'backend_rpc' && { timeoutSeconds: 4 }) }
}

export function newParameter(): ParameterDraft {
  return { type: 'string', name: '', description: '', required: true }
}

/** The parameter as another type, with what that type needs. */
export function retyped(parameter: ParameterDraft, type: ParameterType): ParameterDraft {
  return {
    ...parameter,
    type,
    ...(type === 'array' && { items: parameter.items ?? { type: 'string' } }),
    ...(type === 'object' && { properties: parameter.properties ?? [] }),
  }
}

/** The tool as the other type; only a backend call has a timeout. */
export function retypedTool(tool: ToolDraft, type: ToolDraft['type']): ToolDraft {
  return { ...tool, type, ...(type === 'backend_rpc' && { timeoutSeconds: tool.timeoutSeconds ?? 4 }) }
}

/** The tools as they are sent: without what their type does not use. */
export function sentTools(tools: readonly ToolDraft[]): ToolDraft[] {
  return tools.map(({ parameters, timeoutSeconds, ...tool }) => ({
    ...tool,
    ...(parameters && parameters.length > 0 && { parameters: parameters.map(sentParameter) }),
    ...(tool.type === 'backend_rpc' && timeoutSeconds !== undefined && { timeoutSeconds }),
  }))
}

function sentParameter({ enum: accepted, items, properties, ...parameter }: ParameterDraft): ParameterDraft {
  return {
    ...parameter,
    ...(parameter.type === 'string' && accepted && accepted.length > 0 && { enum: accepted }),
    ...(parameter.type === 'array' && { items }),
    ...(parameter.type === 'object' && { properties: (properties ?? []).map(sentParameter) }),
  }
}

/**
 * Tools out of pasted JSON, as far as they can be shown in the builder; what else is wrong with them the contract says.
 * @returns the tools, or a sentence why they are none
 */
export function readTools(text: string): ToolDraft[] | string {
  let value: unknown
  try {
    value = text.trim() === '' ? [] : JSON.parse(text)
  } catch (error) {
    return `This is not valid JSON. ${error instanceof Error ? error.message : ''}`.trim()
  }
  const list = isObject(value) && Array.isArray(value.tools) ? value.tools : value
  if (!Array.isArray(list)) return 'Tools are a list: [ … ].'
  const tools: ToolDraft[] = []
  for (const [index, entry] of list.entries()) {
    const fault = shapeFault(entry, [index])
    if (fault !== undefined) return fault
    tools.push(toTool(entry))
  }
  return tools
}

/** Why an entry cannot be drawn; undefined when it can. */
function shapeFault(entry: unknown, path: Path): string | undefined {
  const at = path.join('.')
  if (!isObject(entry)) return `${at}: Must be an object.`
  const isTool = path.length === 1
  const types: readonly string[] = isTool ? ['client_event', 'backend_rpc'] : PARAMETER_TYPES
  if (typeof entry.type !== 'string' || !types.includes(entry.type)) return `${at}.type: Must be one of ${types.join(', ')}.`
  for (const name of ['name', 'description']) {
    if (entry[name] !== undefined && typeof entry[name] !== 'string') return `${at}.${name}: Must be text.`
  }
  const member = isTool ? 'parameters' : 'properties'
  const inner = entry[member]
  if (inner === undefined) return undefined
  if (!Array.isArray(inner)) return `${at}.${member}: Must be a list.`
  for (const [index, one] of inner.entries()) {
    const fault = shapeFault(one, [...path, member, index])
    if (fault !== undefined) return fault
  }
  return undefined
}

function toTool(entry: Record<string, unknown>): ToolDraft {
  const type = entry.type === 'backend_rpc' ? 'backend_rpc' : 'client_event'
  return {
    type,
    name: text(entry.name),
    description: text(entry.description),
    parameters: list(entry.parameters).map(toParameter),
    ...(typeof entry.timeoutSeconds === 'number' && { timeoutSeconds: entry.timeoutSeconds }),
  }
}

function toParameter(entry: Record<string, unknown>): ParameterDraft {
  const type = PARAMETER_TYPES.find((known) => known === entry.type) ?? 'string'
  const item = isObject(entry.items) ? ITEM_TYPES.find((known) => isObject(entry.items) && known === entry.items.type) : undefined
  return {
    type,
    name: text(entry.name),
    description: text(entry.description),
    required: entry.required !== false,
    ...(Array.isArray(entry.enum) && { enum: entry.enum.map(String) }),
    ...(type === 'array' && { items: { type: item ?? 'string' } }),
    ...(type === 'object' && { properties: list(entry.properties).map(toParameter) }),
  }
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
const list = (value: unknown): Record<string, unknown>[] => (Array.isArray(value) ? value.filter(isObject) : [])
