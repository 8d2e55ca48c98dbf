import { useMemo } from 'react'
import type { Entry } from '~/data/ledgerEntry'
import { nodeStates, type NodeState } from '../graph/nodeStates'
import type { Graph } from '../graph/types'

/** One output of a run: the entry and the place among its outputs. */
export interface NodeOutput {
  entry: Entry
  n: number
}

/** A run as its graph shows it; by node id. */
export interface RunView {
  states: ReadonlyMap<string, NodeState>
  errors: ReadonlyMap<string, string>
  outputs: ReadonlyMap<string, NodeOutput[]>
}

/** What a run says of each node of its graph. */
export function useRunView(graph: Graph, entry: Entry): RunView {
  return useMemo(() => {
    const outputs = new Map<string, NodeOutput[]>()
    entry.outputs.forEach(({ node = '' }, n) => outputs.set(node, [...(outputs.get(node) ?? []), { entry, n }]))
    const errors = new Map(Object.entries(entry.run?.nodeErrors ?? {}).map(([id, { message }]) => [id, message]))
    return { states: nodeStates(graph, entry), errors, outputs }
  }, [graph, entry])
}
