import type { NodeRun, Product } from '../records'
import type { WorkflowGraph, WorkflowNode } from '../seed/types'
import { between, chanceOf, seedFrom } from './time'

interface Plan {
  /** Milliseconds. */
  startsAt: number
  /** Milliseconds for seconds. */
  wait: (seconds: number) => number
  textOf: (node: WorkflowNode) => { text: string; fail?: string }
  /** Of the invocation. */
  id: string
}

/** What a node hands on: when, which text, the failure code that the text asks for, and whether it failed. */
interface Visited {
  endsAt: number
  text: string
  fail?: string
  failed: boolean
}

/** What a kind of node makes, how long it takes (seconds), and what the sandbox charges for it. */
interface Kind {
  task: RegExp
  type: 'png' | 'mp4' | 'txt'
  seconds: readonly [number, number]
  model: string | null
  cost: number
}

const kinds: readonly Kind[] = [
  { task: /gen4_gm|aleph/u, type: 'mp4', seconds: [30, 60], model: 'gen4_aleph', cost: 75 },
  { task: /veo/u, type: 'mp4', seconds: [30, 70], model: 'veo3.1', cost: 320 },
  { task: /gen4_5|kling|video/u, type: 'mp4', seconds: [25, 60], model: 'gen4.5', cost: 60 },
  { task: /text_operations|media_processing/u, type: 'txt', seconds: [1, 2], model: null, cost: 0 },
  { task: /gemini_api|claude|text/u, type: 'txt', seconds: [3, 6], model: null, cost: 0 },
  { task: /gemini/u, type: 'png', seconds: [8, 15], model: 'gemini_image3_pro', cost: 20 },
  { task: /./u, type: 'png', seconds: [6, 15], model: 'gen4_image', cost: 5 },
]

/** When each working node of a graph runs and what comes out of it, those first that others wait for. */
export function planNodes(graph: WorkflowGraph, plan: Plan): NodeRun[] {
  const runs = new Map<string, NodeRun>()
  const nodes = new Map(graph.nodes.map((node) => [node.id, node]))
  const seen = new Map<string, Visited>()

  // Depth first from the ends; a cycle, which the editor does not allow, would end at what was already seen.
  const visit = (node: WorkflowNode): Visited => {
    const known = seen.get(node.id)
    if (known) return known
    seen.set(node.id, { endsAt: plan.startsAt, text: '', failed: false })
    const own = plan.textOf(node)
    const inputs = graph.edges.filter((edge) => edge.to.nodeId === node.id).flatMap((edge) => nodes.get(edge.from.nodeId) ?? []).map(visit)
    const startsAt = Math.max(plan.startsAt, ...inputs.map((input) => input.endsAt))
    const text = [own.text, ...inputs.map((input) => input.text)].filter(Boolean).join(' ')
    // What waits for a node that failed never runs: it costs nothing and has no error of its own.
    const failedBefore = inputs.some((input) => input.failed)
    const fail = own.fail ?? inputs.find((input) => input.fail !== undefined)?.fail
    const working = node.nodeType === 'workflow-node' && !failedBefore
    const result: Visited = working ? work(node, startsAt, text, fail) : { endsAt: startsAt, text, fail, failed: failedBefore }
    seen.set(node.id, result)
    return result
  }

  const work = (node: WorkflowNode, startsAt: number, text: string, fail?: string) => {
    const kind = kinds.find(({ task }) => task.test(node.taskType ?? ''))
    const [min, max] = kind?.seconds ?? [6, 15]
    const endsAt = startsAt + plan.wait(between(min, max, chanceOf(plan.id + node.id)))
    const ports = Object.values(node.nodeOutputs ?? {})
    runs.set(node.id, {
      nodeId: node.id,
      name: node.nodeProps.name ?? node.taskType ?? 'Node',
      startsAt,
      endsAt,
      model: kind?.model ?? null,
      cost: kind?.cost ?? 0,
      failureCode: fail,
      exposed: ports.some((port) => port.exposedToApp !== false),
      product: productOf(outputType(ports[0]?.type, kind), text, seedFrom(plan.id + node.id), node.taskType ?? ''),
    })
    return { endsAt, text, fail, failed: fail !== undefined }
  }

  graph.nodes.forEach(visit)
  return [...runs.values()]
}

function outputType(portType: string | undefined, kind: Kind | undefined): Product['type'] {
  if (portType === 'video') return 'mp4'
  if (portType === 'image' || portType === 'frame') return 'png'
  if (portType === 'audio') return 'wav'
  return portType === undefined ? (kind?.type ?? 'png') : 'txt'
}

function productOf(type: Product['type'], text: string, seed: number, taskType: string): Product {
  const title = text || taskType
  const lines = [`${taskType} seed ${seed}`]
  if (type === 'mp4') return { type, width: 1280, height: 720, seconds: 5, title, lines, seed, sound: false }
  if (type === 'wav') return { type, kind: 'speech', seconds: 5, text: title, seed }
  return type === 'png' ? { type, width: 1280, height: 720, title, lines, seed } : { type, text: `${title}\n` }
}
