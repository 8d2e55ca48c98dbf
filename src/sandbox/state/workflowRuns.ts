import { invalidAt } from '../problem'
import type { InvocationRecord, NodeRun, Product, Schemas } from '../records'
import { readSentinels, type Sentinels } from '../sentinels'
import type { SeedWorkflowVersion, WorkflowGraph, WorkflowNode } from '../seed/types'
import { signedUrl } from '../signing'
import type { World } from '../world'
import { resolveAsset } from './assets'
import { chargeFor } from './credits'
import { failureSentence } from './failures'
import { iso } from './time'
import { planNodes } from './workflowPlan'

type Overrides = NonNullable<Schemas['RunWorkflowRequest']['nodeOutputs']>

/**
 * Runs a published version: each node starts when those before it are done.
 * @throws Problem 400 for values that do not fit the graph, or too few credits
 */
export function runWorkflow(world: World, version: SeedWorkflowVersion, overrides: Overrides, sentinels: Sentinels): InvocationRecord {
  checkOverrides(world, version.graph, overrides)
  const now = world.now()
  const throttled = sentinels.throttle ? world.wait(20) : 0
  const startsAt = now + world.wait(1.5) + throttled
  const id = world.newId()
  const nodes = planNodes(version.graph, { startsAt, wait: (seconds) => world.wait(seconds * sentinels.pace), textOf: textIn(overrides), id })
  chargeFor(world, ...nodes.flatMap(({ model, cost }) => (model === null ? [] : [{ model, amount: cost }])))
  const invocation: InvocationRecord = { id, createdAt: now, startsAt, throttled, nodes }
  world.invocations.set(id, invocation)
  return invocation
}

export function invocationView(world: World, invocation: InvocationRecord): Schemas['WorkflowInvocation'] {
  const { id, createdAt, startsAt, throttled, nodes } = invocation
  const now = world.now()
  const common = { id, createdAt: iso(createdAt) }
  if (now < startsAt) return { ...common, status: throttled > 0 && now >= startsAt - throttled ? 'THROTTLED' : 'PENDING' }

  const done = nodes.filter((node) => now >= node.endsAt)
  const failed = done.filter((node) => node.failureCode !== undefined)
  const output: Record<string, string[]> = {}
  for (const { nodeId, path } of nodeOutputs(world, id)) output[nodeId] = [...(output[nodeId] ?? []), signedUrl(world.origin, path, now)]
  const nodeErrors = Object.fromEntries(failed.map((node) => [node.nodeId, { nodeName: node.name, message: failureSentence(node.failureCode ?? '') }]))
  const errors = failed.length > 0 ? { nodeErrors } : {}
  const endsAt = Math.max(startsAt, ...nodes.map((node) => node.endsAt))
  if (now < endsAt) {
    const progress = Math.round(Math.min(0.99, (now - startsAt) / (endsAt - startsAt)) * 100) / 100
    return { ...common, status: 'RUNNING', progress, output, ...errors }
  }
  const failure = failed[0]?.failureCode
  // With something to show for it, a run that lost a branch has succeeded in part.
  if (failure !== undefined && Object.keys(output).length === 0) {
    return { ...common, status: 'FAILED', failure: failureSentence(failure), failureCode: failure, ...errors }
  }
  return { ...common, status: 'SUCCEEDED', output, ...errors }
}

/** What the exposed nodes of a run have made up to now, and where it lies. */
export function nodeOutputs(world: World, id: string): { nodeId: string; path: string; product: Product }[] {
  const now = world.now()
  const told = (node: NodeRun) => node.exposed && node.failureCode === undefined && now >= node.endsAt
  return (world.invocations.get(id)?.nodes ?? []).filter(told).map(({ nodeId, product }) => ({
    nodeId,
    product,
    path: `/media/invocations/${id}/${nodeId}-0.${product.type}`,
  }))
}

/** Text that a constant has in this run; also where a `fail:` in it is found. */
function textIn(overrides: Overrides): (node: WorkflowNode) => { text: string; fail?: string } {
  return (node) => {
    const values = Object.entries(node.nodeOutputs ?? {}).map(([key, port]) => {
      const override = overrides[node.id]?.[key]
      return override?.type === 'primitive' ? override.value : override ? '' : port.value
    })
    const text = values.filter((value) => ['string', 'number', 'boolean'].includes(typeof value)).map(String).join(' ')
    return { text, fail: readSentinels(text).fail }
  }
}

function checkOverrides(world: World, graph: WorkflowGraph, overrides: Overrides): void {
  for (const [nodeId, outputs] of Object.entries(overrides)) {
    const node = graph.nodes.find((candidate) => candidate.id === nodeId)
    const path = ['nodeOutputs', nodeId]
    if (!node || (node.nodeType !== 'constant-node' && node.nodeType !== 'asset-node')) {
      throw invalidAt(path, 'This workflow has no input node of that id.')
    }
    for (const [key, value] of Object.entries(outputs)) {
      const port = node.nodeOutputs?.[key]
      if (!port) throw invalidAt([...path, key], `The node has no output called ${key}.`)
      const kind = value.type === 'primitive' ? primitiveOf(value.value) : value.type
      const wanted = port.type === 'int' ? 'number' : port.type
      if (kind !== wanted) throw invalidAt([...path, key], `The node gives ${wanted}, not ${kind}.`)
      if (value.type !== 'primitive') resolveAsset(world, value.uri, [...path, key, 'uri'])
    }
  }
}

const primitiveOf = (value: unknown): string => typeof value
