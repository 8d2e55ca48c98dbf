import type { Graph, GraphNode, Port } from './types'

export type InputType = 'text' | 'number' | 'integer' | 'boolean' | 'image' | 'video' | 'audio'

/** Something that a run may be given instead of what is saved in the workflow. */
export interface WorkflowInput {
  /** Of this input among all of the graph. */
  id: string
  nodeId: string
  /** Its name under the node's `nodeOutputs`. */
  key: string
  /** Undefined for a type that this version cannot ask for; the saved value is used then. */
  type: InputType | undefined
  /** The API's word for the type. */
  typeName: string
  label: string
  description: string
  saved: unknown
  /** Runway's own form leaves it out; the API takes it all the same. */
  isHidden: boolean
}

/** What a run may be given: the outputs of constant and asset nodes, in the order of the graph. */
export function inputsOf({ nodes }: Graph): WorkflowInput[] {
  return nodes.filter(isSource).flatMap((node) =>
    node.outputs.map((port) => ({
      id: JSON.stringify([node.id, port.key]),
      nodeId: node.id,
      key: port.key,
      type: typeOf(port),
      typeName: port.type || port.key,
      label: port.label || (node.outputs.length > 1 ? `${node.title}: ${port.key}` : node.title),
      description: port.description,
      saved: port.value,
      isHidden: port.isExposed === false,
    })),
  )
}

const isSource = ({ kind, hasOwnId }: GraphNode): boolean => hasOwnId && (kind === 'constant' || kind === 'asset')

const TYPES: Readonly<Record<string, InputType | undefined>> = {
  string: 'text', prompt: 'text', text: 'text', number: 'number', int: 'integer', boolean: 'boolean',
  image: 'image', video: 'video', audio: 'audio',
}

/** By its type, or where none is told by its name, which is the same for what is known. */
function typeOf({ type, key }: Port): InputType | undefined {
  const name = type || key
  return Object.hasOwn(TYPES, name) ? TYPES[name] : undefined
}

/** Whether an input takes a file by its address. */
export function isMedia(type: InputType | undefined): type is 'image' | 'video' | 'audio' {
  return type === 'image' || type === 'video' || type === 'audio'
}
