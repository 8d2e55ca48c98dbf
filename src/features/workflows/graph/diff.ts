import { inputsOf } from './inputs'
import { inWords } from './inWords'
import type { Graph, GraphNode } from './types'

export interface Change {
  id: string
  kind: 'added' | 'removed' | 'changed'
  /** What it is called. */
  name: string
  /** What changed, each in a line: "Value: 10 → 5". */
  details: string[]
}

export interface GraphDiff {
  inputs: Change[]
  nodes: Change[]
  edges: Change[]
}

/** What another version changed, by node ids, which stay from version to version. Where nodes stand does not count. */
export function diffGraphs(before: Graph, after: Graph): GraphDiff {
  return {
    inputs: compare(facts(inputsOf(before), inputFacts), facts(inputsOf(after), inputFacts)),
    nodes: compare(facts(before.nodes, nodeFacts), facts(after.nodes, nodeFacts)),
    edges: compare(edgeFacts(before), edgeFacts(after)),
  }
}

interface Facts {
  name: string
  facts: Map<string, string>
}

function facts<Thing extends { id: string }>(things: readonly Thing[], read: (thing: Thing) => Facts): Map<string, Facts> {
  return new Map(things.map((thing) => [thing.id, read(thing)]))
}

function inputFacts(input: ReturnType<typeof inputsOf>[number]): Facts {
  return {
    name: input.label,
    facts: new Map([
      ['Label', input.label],
      ['Type', input.typeName],
      ['Saved value', inWords(input.saved)],
      ['In Runway’s form', input.isHidden ? 'hidden' : 'shown'],
    ]),
  }
}

function nodeFacts(node: GraphNode): Facts {
  const values = node.kind === 'workflow' ? node.inputs.map((port) => [`Input ${port.key}`, inWords(port.value)] as const) : []
  const shared = node.kind === 'workflow' ? node.outputs.map((port) => [`Output ${port.key}`, port.isExposed === true ? 'given back' : 'kept inside'] as const) : []
  return { name: node.title, facts: new Map([['Name', node.title], ['Kind', node.sort], ['Text', node.text], ...values, ...shared]) }
}

function edgeFacts({ nodes, edges }: Graph): Map<string, Facts> {
  const titles = new Map(nodes.map(({ id, title }) => [id, title]))
  return new Map(
    edges.map(({ id, from, to }) => {
      const place = to.index === null ? '' : `, place ${to.index + 1}`
      return [id, { name: `${titles.get(from.node) ?? from.node} (${from.port}) → ${titles.get(to.node) ?? to.node} (${to.port}${place})`, facts: new Map() }]
    }),
  )
}

function compare(before: ReadonlyMap<string, Facts>, after: ReadonlyMap<string, Facts>): Change[] {
  const changes: Change[] = []
  for (const [id, { name }] of before) if (!after.has(id)) changes.push({ id, kind: 'removed', name, details: [] })
  for (const [id, now] of after) {
    const old = before.get(id)
    if (!old) {
      changes.push({ id, kind: 'added', name: now.name, details: [] })
      continue
    }
    const details = [...new Set([...old.facts.keys(), ...now.facts.keys()])].flatMap((fact) => {
      const [was = NOTHING, is = NOTHING] = [old.facts.get(fact), now.facts.get(fact)]
      return was === is ? [] : [`${fact}: ${was || NOTHING} → ${is || NOTHING}`]
    })
    if (details.length > 0) changes.push({ id, kind: 'changed', name: now.name, details })
  }
  return changes
}

const NOTHING = 'none'
