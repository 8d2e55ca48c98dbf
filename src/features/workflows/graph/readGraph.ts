import { isObject } from '~/contract/json-schema'
import { plural } from '~/lib/text'
import { readEdges } from './readEdges'
import type { Graph, GraphNode, NodeKind, Point, Port } from './types'

/** Farther out than this, in pixels, a position is a mistake, and would make the rest too small to see. */
const FARTHEST = 1_000_000

/**
 * Reads the graph of a workflow, which the contract leaves untyped. Believes nothing, throws never: what is missing or
 * unknown is drawn as such, and `problems` says so.
 */
export function readGraph(graph: { nodes?: unknown; edges?: unknown } | null | undefined): Graph {
  const rawNodes: unknown[] = Array.isArray(graph?.nodes) ? graph.nodes : []
  const taken = new Set<string>()
  let unreadable = 0
  let nameless = 0
  const nodes: GraphNode[] = []
  for (const raw of rawNodes) {
    if (!isObject(raw)) {
      unreadable += 1
      continue
    }
    const own = text(raw.id)
    const hasOwnId = own !== '' && !taken.has(own)
    if (!hasOwnId) nameless += 1
    const id = hasOwnId ? own : freeId(own === '' ? 'node' : own, taken)
    taken.add(id)
    nodes.push(readNode(raw, id, hasOwnId))
  }
  const { edges, dangling } = readEdges(graph?.edges, nodes)
  const unknown = nodes.filter(({ kind }) => kind === 'unknown').length
  const problems = [
    unreadable > 0 && `${plural(unreadable, 'node')} could not be read.`,
    nameless > 0 && `${plural(nameless, 'node')} without an id of ${nameless === 1 ? 'its' : 'their'} own: no input can be given there.`,
    unknown > 0 && `${plural(unknown, 'node')} of a kind that this version does not know.`,
    dangling > 0 && `${plural(dangling, 'connection')} to a node that is not there.`,
  ].filter((problem) => problem !== false)
  return { nodes, edges, problems }
}

const KINDS: Readonly<Record<string, NodeKind | undefined>> = {
  'constant-node': 'constant',
  'asset-node': 'asset',
  'workflow-node': 'workflow',
  'presentation-node': 'comment',
}

type Raw = Record<string, unknown>

function readNode(raw: Raw, id: string, hasOwnId: boolean): GraphNode {
  const type = text(raw.nodeType)
  const kind = (Object.hasOwn(KINDS, type) ? KINDS[type] : undefined) ?? 'unknown'
  const props = isObject(raw.nodeProps) ? raw.nodeProps : {}
  const inputs = readPorts(raw.nodeInputs)
  const outputs = readPorts(raw.nodeOutputs)
  const sort = sortOf(kind, raw, type)
  const labelled = kind === 'workflow' ? undefined : outputs.find(({ label }) => label !== '')?.label
  return {
    id,
    hasOwnId,
    kind,
    title: text(props.name) || (labelled ?? sort),
    sort,
    text: kind === 'comment' && isObject(raw.nodeData) ? text(raw.nodeData.text) : '',
    position: readPoint(props.position),
    inputs,
    outputs,
  }
}

function sortOf(kind: NodeKind, raw: Raw, type: string): string {
  switch (kind) {
    case 'constant':
      return words(text(raw.constantNodeType)) || 'Value'
    case 'asset':
      return words(text(raw.assetNodeType)) || 'File'
    case 'workflow': {
      const task = words(text(raw.taskType).replace(/^workflow_/u, '')) || words(text(raw.appNodeType)) || 'Step'
      const sub = lowerFirst(words(text(raw.subTaskType)))
      return sub ? `${task}, ${sub}` : task
    }
    case 'comment':
      return 'Comment'
    default:
      return type ? `Unknown: ${type}` : 'Unknown node'
  }
}

function readPorts(value: unknown): Port[] {
  if (!isObject(value)) return []
  return Object.entries(value).map(([key, port]) => {
    const known = isObject(port) ? port : {}
    return {
      key,
      type: text(known.type),
      label: text(known.label),
      description: text(known.description),
      value: known.value,
      isExposed: typeof known.exposedToApp === 'boolean' ? known.exposedToApp : null,
      isRequired: known.required === true,
    }
  })
}

function readPoint(value: unknown): Point | undefined {
  if (!isObject(value)) return undefined
  const { x, y } = value
  return isPlace(x) && isPlace(y) ? { x, y } : undefined
}

const isPlace = (value: unknown): value is number => typeof value === 'number' && Math.abs(value) <= FARTHEST

const text = (value: unknown): string => (typeof value === 'string' ? value : '')

/** gemini_3_1_flash_image → "Gemini 3.1 flash image", claude_api → "Claude API" */
function words(slug: string): string {
  const plain = slug.replace(/(\d)[_-](?=\d)/gu, '$1.').replace(/[_-]+/gu, ' ').trim().replace(/\b(?:api|json)\b/giu, (name) => name.toUpperCase())
  return plain.charAt(0).toUpperCase() + plain.slice(1)
}

/** "JSON parser" stays as it is. */
function lowerFirst(phrase: string): string {
  return /^[A-Z][a-z]/u.test(phrase) ? phrase.charAt(0).toLowerCase() + phrase.slice(1) : phrase
}

function freeId(wanted: string, taken: ReadonlySet<string>): string {
  let n = taken.size + 1
  while (taken.has(`${wanted}#${n}`)) n += 1
  return `${wanted}#${n}`
}
