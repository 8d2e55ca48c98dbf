/**
 * - `constant`, `asset`: give a value, which a run may override
 * - `workflow`: does work
 * - `comment`: a note on the canvas
 * - `unknown`: a kind that this version does not know
 */
export type NodeKind = 'constant' | 'asset' | 'workflow' | 'comment' | 'unknown'

/** A named place where something goes into a node or comes out of it. */
export interface Port {
  key: string
  /** string, int, number, boolean, array, object, image, video, audio, or what a newer API says; empty when not told. */
  type: string
  label: string
  description: string
  /** As it was saved; undefined when nothing was. */
  value: unknown
  /** `exposedToApp`; null when it is not said. */
  isExposed: boolean | null
  isRequired: boolean
}

export interface GraphNode {
  /** Unique in the graph; the API's own id wherever that is one. */
  id: string
  /** The id can be named in a request: it came from the API and belongs to this node alone. */
  hasOwnId: boolean
  kind: NodeKind
  title: string
  /** What sort of node it is, in words: "Gemini image", "Prompt". */
  sort: string
  /** Text of a comment; else empty. */
  text: string
  /** Where it stands in Runway's editor, in pixels; undefined when it is not told. */
  position: Point | undefined
  inputs: Port[]
  outputs: Port[]
}

export interface Point {
  x: number
  y: number
}

export interface GraphEdge {
  id: string
  from: { node: string; port: string }
  /** `index` is the place in an input that takes many. */
  to: { node: string; port: string; index: number | null }
}

/** A graph as far as it could be understood. */
export interface Graph {
  nodes: GraphNode[]
  /** Only edges whose both ends are there. */
  edges: GraphEdge[]
  /** What could not be read, in sentences, the same sentence once. */
  problems: string[]
}
