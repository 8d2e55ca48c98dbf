import type { Entry } from '~/data/ledgerEntry'
import type { Graph } from './types'

/**
 * What a run tells of one node.
 * - `done`: its output is there, or that of a node after it
 * - `failed`: the API says so
 * - `blocked`: it needs what a failed node did not make, and brought nothing
 * - `waiting`: nothing is known yet
 * - `silent`: the run is over, and the API tells nothing of it: its output is not given back
 */
export type NodeState = 'done' | 'failed' | 'blocked' | 'waiting' | 'silent'

/** The states of all nodes that work. The API names outputs and errors only; the rest is concluded from them. */
export function nodeStates({ nodes, edges }: Graph, { run, outputs, state }: Pick<Entry, 'run' | 'outputs' | 'state'>): Map<string, NodeState> {
  const before = new Map<string, string[]>()
  const after = new Map<string, string[]>()
  for (const { from, to } of edges) {
    before.set(to.node, [...(before.get(to.node) ?? []), from.node])
    after.set(from.node, [...(after.get(from.node) ?? []), to.node])
  }
  const failed = new Set(Object.keys(run?.nodeErrors ?? {}))
  const done = reach(outputs.flatMap(({ node }) => node ?? []), before)
  const blocked = reach([...failed], after)
  const states = new Map<string, NodeState>()
  for (const { id, kind } of nodes) {
    if (failed.has(id)) states.set(id, 'failed')
    else if (kind !== 'workflow' && kind !== 'unknown') continue
    else if (done.has(id)) states.set(id, 'done')
    else if (blocked.has(id)) states.set(id, 'blocked')
    else states.set(id, state === 'ended' ? 'silent' : 'waiting')
  }
  return states
}

function reach(start: readonly string[], next: ReadonlyMap<string, readonly string[]>): Set<string> {
  const seen = new Set(start)
  // A set can be walked while it grows.
  for (const id of seen) for (const neighbour of next.get(id) ?? []) seen.add(neighbour)
  return seen
}
