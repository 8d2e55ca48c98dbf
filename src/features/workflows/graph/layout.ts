import type { Graph, GraphEdge, GraphNode, Point } from './types'

/** Pixels. Runway's editor leaves about 360 between columns. */
const COLUMN = 360
const GAP = 40

/**
 * Where every node is drawn. Given positions are kept; the rest stand in columns by how many steps come before them,
 * below what has a place. Cycles are survived.
 *
 * @param heightOf in pixels, as it is drawn
 */
export function layOut({ nodes, edges }: Graph, heightOf: (node: GraphNode) => number): Map<string, Point> {
  const places = new Map<string, Point>()
  let bottom: number | undefined
  let left = 0
  for (const node of nodes) {
    if (!node.position) continue
    places.set(node.id, node.position)
    const end = node.position.y + heightOf(node)
    left = bottom === undefined ? node.position.x : Math.min(left, node.position.x)
    bottom = bottom === undefined ? end : Math.max(bottom, end)
  }
  const layers = layersOf(nodes, edges)
  const top = bottom === undefined ? 0 : bottom + 2 * GAP
  const filled = new Map<number, number>()
  for (const node of nodes) {
    if (places.has(node.id)) continue
    const layer = layers.get(node.id) ?? 0
    const y = filled.get(layer) ?? top
    places.set(node.id, { x: left + layer * COLUMN, y })
    filled.set(layer, y + heightOf(node) + GAP)
  }
  return places
}

/** Steps before each node at most: 0 for what has none. Where nodes wait for each other, the first of them is let through. */
export function layersOf(nodes: readonly GraphNode[], edges: readonly GraphEdge[]): Map<string, number> {
  const layers = new Map(nodes.map(({ id }) => [id, 0]))
  const waiting = new Map(nodes.map(({ id }) => [id, 0]))
  const after = new Map<string, string[]>()
  for (const { from, to } of edges) {
    if (from.node === to.node) continue
    waiting.set(to.node, (waiting.get(to.node) ?? 0) + 1)
    after.set(from.node, [...(after.get(from.node) ?? []), to.node])
  }
  const done = new Set<string>()
  const ready = nodes.filter(({ id }) => waiting.get(id) === 0).map(({ id }) => id)
  let next = 0
  while (done.size < nodes.length) {
    const id = ready.shift() ?? nextOf()
    if (id === undefined) break
    if (done.has(id)) continue
    done.add(id)
    for (const target of after.get(id) ?? []) {
      if (done.has(target)) continue
      layers.set(target, Math.max(layers.get(target) ?? 0, (layers.get(id) ?? 0) + 1))
      const left = (waiting.get(target) ?? 0) - 1
      waiting.set(target, left)
      if (left === 0) ready.push(target)
    }
  }
  return layers

  function nextOf(): string | undefined {
    while (next < nodes.length) {
      const id = nodes[next]?.id
      next += 1
      if (id !== undefined && !done.has(id)) return id
    }
    return undefined
  }
}
