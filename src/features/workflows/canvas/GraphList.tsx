import { useMemo } from 'react'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { inWords } from '../graph/inWords'
import { layersOf } from '../graph/layout'
import type { Graph, GraphNode } from '../graph/types'
import type { RunView } from '../invocation/runView'
import { nodeStateLook } from './nodeStateLook'

/** The graph in words, in the order in which it runs: for keyboards, screen readers and small windows. */
export function GraphList({ graph, run }: { graph: Graph; run?: RunView }) {
  const { nodes, links } = useMemo(() => arrange(graph), [graph])
  return (
    <ol aria-label="Nodes of the graph" className="[&>li+li]:border-t">
      {nodes.map((node) => (
        <li key={node.id} className="grid gap-x-4 gap-y-1 px-4 py-2.5 text-sm sm:grid-cols-[minmax(0,16rem)_minmax(0,1fr)]">
          <div className="min-w-0">
            <UserText className="font-medium">{node.title}</UserText>
            <UserText as="p" className="text-xs text-muted">
              {node.sort}
            </UserText>
            <State node={node} run={run} />
          </div>
          <div className="min-w-0 text-xs text-muted">
            {valueOf(node) && (
              <UserText as="p" lines={3} className="text-fg">
                {valueOf(node)}
              </UserText>
            )}
            {links.get(node.id)?.map((link) => (
              <UserText as="p" key={link}>
                {link}
              </UserText>
            ))}
          </div>
        </li>
      ))}
    </ol>
  )
}

function State({ node, run }: { node: GraphNode; run?: RunView }) {
  const state = run?.states.get(node.id)
  const error = run?.errors.get(node.id)
  const outputs = run?.outputs.get(node.id)?.length ?? 0
  if (!state) return null
  return (
    <>
      <StatusBadge tone={nodeStateLook[state].tone}>{nodeStateLook[state].words}{outputs > 0 && `, ${outputs} ${outputs === 1 ? 'output' : 'outputs'}`}</StatusBadge>
      {error !== undefined && (
        <UserText as="p" className="text-xs text-danger">
          {error}
        </UserText>
      )}
    </>
  )
}

function valueOf({ kind, text, outputs }: GraphNode): string {
  if (kind === 'comment') return text
  return kind === 'constant' ? outputs.map(({ value }) => inWords(value)).filter(Boolean).join(', ') : ''
}

function arrange(graph: Graph): { nodes: GraphNode[]; links: Map<string, string[]> } {
  const layers = layersOf(graph.nodes, graph.edges)
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]))
  const links = new Map<string, string[]>()
  for (const { from, to } of graph.edges) {
    const place = to.index === null ? '' : `, place ${to.index + 1}`
    links.set(to.node, [...(links.get(to.node) ?? []), `Takes ${to.port}${place} from ${titles.get(from.node) ?? from.node} (${from.port})`])
  }
  // Comments belong to no step.
  const order = (node: GraphNode) => (node.kind === 'comment' ? Infinity : (layers.get(node.id) ?? 0))
  return { nodes: graph.nodes.toSorted((a, b) => (order(a) === order(b) ? 0 : order(a) - order(b))), links }
}
