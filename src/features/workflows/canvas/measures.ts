import type { GraphNode } from '../graph/types'

/** Pixels at the canvas' own scale. Nodes have a size before they are drawn, so that thousands need not be. */
export const WIDTH = 240
const HEADER = 48
export const ROW = 20
const PADDING = 8
const VALUE = 24
const COMMENT = 64
const STATE = 26
const PREVIEW = 100
const ERROR = 36

export interface NodeExtras {
  hasState: boolean
  hasPreview: boolean
  hasError: boolean
}

const NONE: NodeExtras = { hasState: false, hasPreview: false, hasError: false }

/** How high a node is drawn. */
export function heightOf(node: GraphNode, { hasState, hasPreview, hasError }: NodeExtras = NONE): number {
  const body = node.kind === 'comment' ? COMMENT : Math.max(node.inputs.length, node.outputs.length) * ROW
  const value = showsValue(node) ? VALUE : 0
  return HEADER + body + value + PADDING + (hasState ? STATE : 0) + (hasPreview ? PREVIEW : 0) + (hasError ? ERROR : 0)
}

/** Whether a node shows what is saved in it. */
export function showsValue({ kind }: GraphNode): boolean {
  return kind === 'constant'
}

/** The middle of a port's line, from the top of its node. */
export function portY(index: number): number {
  return HEADER + index * ROW + ROW / 2
}
