import type { RunWorkflowRequest, WorkflowNodeOutput } from '~/api/types'
import { isObject } from '~/contract/json-schema'
import { isMedia, type WorkflowInput } from './inputs'

/** What the person chose instead of the saved value, by input id: numbers as they are typed, files by their address. */
export type Drafts = Readonly<Record<string, string | boolean | undefined>>

/** What is wrong with what was typed; undefined when it can be sent. */
export function problemOf({ type }: WorkflowInput, draft: Drafts[string]): string | undefined {
  if (draft === undefined || (type !== 'number' && type !== 'integer')) return undefined
  if (String(draft).trim() === '') return 'Type a number, or reset it to the saved one.'
  const number = Number(draft)
  if (!Number.isFinite(number)) return 'Type a number, such as 5 or 0.5.'
  return type === 'integer' && !Number.isSafeInteger(number) ? 'Type a whole number.' : undefined
}

/** The body of a run: it holds what was overridden and nothing else. What `problemOf` finds fault with is left out. */
export function bodyOf(inputs: readonly WorkflowInput[], drafts: Drafts): RunWorkflowRequest {
  const nodes = new Map<string, [string, WorkflowNodeOutput][]>()
  for (const input of inputs) {
    const given = outputOf(input, drafts[input.id])
    if (given) nodes.set(input.nodeId, [...(nodes.get(input.nodeId) ?? []), [input.key, given]])
  }
  if (nodes.size === 0) return {}
  return { nodeOutputs: Object.fromEntries([...nodes].map(([id, outputs]) => [id, Object.fromEntries(outputs)])) }
}

function outputOf(input: WorkflowInput, draft: Drafts[string]): WorkflowNodeOutput | undefined {
  const { type } = input
  if (draft === undefined || type === undefined || problemOf(input, draft) !== undefined) return undefined
  if (isMedia(type)) return typeof draft === 'string' && draft !== '' ? { type, uri: draft } : undefined
  if (type === 'number' || type === 'integer') return { type: 'primitive', value: Number(draft) }
  return { type: 'primitive', value: draft }
}

/**
 * The drafts that would send a request again, as far as the inputs are still there.
 * @returns also how many values of the request have no place any more
 */
export function draftsOf(inputs: readonly WorkflowInput[], request: unknown): { drafts: Drafts; left: number } {
  const nodes = isObject(request) && isObject(request.nodeOutputs) ? request.nodeOutputs : {}
  const found: [string, string | boolean][] = []
  let total = 0
  for (const [nodeId, outputs] of Object.entries(nodes)) {
    if (!isObject(outputs)) continue
    for (const [key, given] of Object.entries(outputs)) {
      total += 1
      const input = inputs.find((candidate) => candidate.nodeId === nodeId && candidate.key === key)
      const draft = input && isObject(given) ? draftFrom(input, given) : undefined
      if (input && draft !== undefined) found.push([input.id, draft])
    }
  }
  return { drafts: Object.fromEntries(found), left: total - found.length }
}

function draftFrom({ type }: WorkflowInput, given: Record<string, unknown>): string | boolean | undefined {
  if (isMedia(type)) return given.type === type && typeof given.uri === 'string' ? given.uri : undefined
  if (given.type !== 'primitive') return undefined
  const { value } = given
  if (type === 'boolean') return typeof value === 'boolean' ? value : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined
}
