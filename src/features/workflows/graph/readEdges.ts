import { isObject } from '~/contract/json-schema'
import type { GraphEdge, GraphNode, Port } from './types'

/**
 * Reads the connections of a graph. Ports that only a connection knows of are added to their nodes.
 * @returns edges with both ends, each once, and how many had not
 */
export function readEdges(value: unknown, nodes: readonly GraphNode[]): { edges: GraphEdge[]; dangling: number } {
  const byId = new Map(nodes.map((node) => [node.id, node]))
  const edges = new Map<string, GraphEdge>()
  let dangling = 0
  for (const raw of Array.isArray(value) ? value : []) {
    const from = isObject(raw) && isObject(raw.from) ? raw.from : {}
    const to = isObject(raw) && isObject(raw.to) ? raw.to : {}
    const source = byId.get(text(from.nodeId))
    const target = byId.get(text(to.nodeId))
    if (!source || !target) {
      dangling += 1
      continue
    }
    const output = text(from.nodeOutput) || 'output'
    const input = text(to.nodeInput) || 'input'
    const index = typeof to.index === 'number' ? to.index : null
    addPort(source.outputs, output)
    addPort(target.inputs, input)
    const id = JSON.stringify([source.id, output, target.id, input, index])
    edges.set(id, { id, from: { node: source.id, port: output }, to: { node: target.id, port: input, index } })
  }
  return { edges: [...edges.values()], dangling }
}

function addPort(ports: Port[], key: string): void {
  if (ports.some((port) => port.key === key)) return
  ports.push({ key, type: '', label: '', description: '', value: undefined, isExposed: null, isRequired: false })
}

const text = (value: unknown): string => (typeof value === 'string' ? value : '')
