import { Position, type Edge, type NodeHandle } from '@xyflow/react'
import { layOut } from '../graph/layout'
import type { Graph, Port } from '../graph/types'
import type { RunView } from '../invocation/runView'
import { heightOf, portY, WIDTH } from './measures'
import type { BoxNode } from './NodeBox'

/** Pixels of a port's dot, as the library's style sheet has it. */
const HANDLE = 6

/** A graph in the shape that the canvas draws. Every node brings its size and ports, so that none need be measured. */
export function toFlow(graph: Graph, run: RunView | undefined): { nodes: BoxNode[]; edges: Edge[] } {
  const places = layOut(graph, (node) => heightOf(node, { hasState: run !== undefined && node.kind === 'workflow', hasPreview: false, hasError: false }))
  const nodes = graph.nodes.map((node): BoxNode => {
    const state = run?.states.get(node.id)
    const error = run?.errors.get(node.id)
    const outputs = run?.outputs.get(node.id) ?? []
    const height = heightOf(node, { hasState: state !== undefined, hasPreview: outputs.length > 0, hasError: error !== undefined })
    return {
      id: node.id,
      type: 'box',
      position: places.get(node.id) ?? { x: 0, y: 0 },
      width: WIDTH,
      height,
      // Said to be measured, for only what is in sight is; showing all of it needs the size of all.
      measured: { width: WIDTH, height },
      data: { node, state, error, outputs },
      handles: [...node.inputs.map((port, n) => handle(port, n, 'target')), ...node.outputs.map((port, n) => handle(port, n, 'source'))],
    }
  })
  const edges = graph.edges.map(({ id, from, to }) => ({ id, source: from.node, sourceHandle: from.port, target: to.node, targetHandle: to.port }))
  return { nodes, edges }
}

function handle({ key }: Port, n: number, type: NodeHandle['type']): NodeHandle {
  const isSource = type === 'source'
  // Around the middle of its port, on the node's edge.
  return { id: key, type, position: isSource ? Position.Right : Position.Left, x: (isSource ? WIDTH : 0) - HANDLE / 2, y: portY(n) - HANDLE / 2, width: HANDLE, height: HANDLE }
}
