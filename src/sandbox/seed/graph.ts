import { idOf } from './random'
import type { WorkflowEdge, WorkflowGraph, WorkflowNode, WorkflowPort } from './types'

/** What a node needs besides its key and kind. */
interface Look {
  /** Shown on the canvas; the editor leaves it out for nodes nobody renamed. */
  readonly name?: string
  readonly at: readonly [x: number, y: number]
  readonly height?: number
}

interface Constant extends Look {
  readonly label: string
  readonly description?: string
  readonly hidden?: boolean
}

interface Work extends Look {
  readonly task: string
  readonly app: string
  readonly sub?: string
  readonly inputs: Record<string, WorkflowPort>
  readonly output: 'image' | 'video' | 'text' | 'audio'
  readonly exposed?: boolean
}

/** Builds a graph node by node. Keys become ids that stay the same from version to version. */
export interface GraphBuilder {
  prompt(key: string, value: string, look: Constant): void
  number(key: string, value: number, look: Constant): void
  flag(key: string, value: boolean, look: Constant): void
  asset(key: string, kind: 'image' | 'video' | 'audio', look: Constant): void
  work(key: string, work: Work): void
  comment(key: string, text: string, at: readonly [x: number, y: number]): void
  /** Connects an output to an input, each written `key.port`; an input taking many gets an index. */
  connect(from: string, to: string, index?: number): void
  readonly graph: WorkflowGraph
}

const exposure = (shown: boolean): Pick<WorkflowPort, 'exposedToApp'> =>
  shown ? { exposedToApp: true } : { exposedToApp: false }

const props = ({ name, at, height }: Look): WorkflowNode['nodeProps'] => ({
  position: { x: at[0], y: at[1] },
  ...(name ? { name } : {}),
  ...(height ? { height } : {}),
})

/** Starts a graph for the workflow of a name. */
export function buildGraph(workflow: string): GraphBuilder {
  const nodes: WorkflowNode[] = []
  const edges: WorkflowEdge[] = []
  const id = (key: string): string => idOf(`node:${workflow}:${key}`)
  const constant = (
    key: string,
    kind: 'prompt' | 'number' | 'boolean',
    type: string,
    value: unknown,
    look: Constant,
  ): void => {
    nodes.push({
      id: id(key),
      nodeType: 'constant-node',
      nodeProps: props(look),
      constantNodeType: kind,
      nodeOutputs: {
        [kind]: {
          type,
          label: look.label,
          ...(look.description ? { description: look.description } : {}),
          value,
          ...exposure(!look.hidden),
        },
      },
    })
  }
  const end = (text: string): [string, string] => {
    const [key = '', port = ''] = text.split('.')
    return [id(key), port]
  }
  return {
    prompt: (key, value, look) => constant(key, 'prompt', 'string', value, look),
    number: (key, value, look) => constant(key, 'number', 'number', value, look),
    flag: (key, value, look) => constant(key, 'boolean', 'boolean', value, look),
    asset: (key, kind, look) => {
      nodes.push({
        id: id(key),
        nodeType: 'asset-node',
        nodeProps: props(look),
        assetNodeType: kind,
        nodeOutputs: {
          [kind]: { type: kind, label: look.label, value: idOf(`asset:${workflow}:${key}`), ...exposure(!look.hidden) },
        },
      })
    },
    work: (key, { task, app, sub, inputs, output, exposed = false, ...look }) => {
      nodes.push({
        id: id(key),
        nodeType: 'workflow-node',
        nodeProps: { ...props(look), selectedExecutionId: idOf(`execution:${workflow}:${key}`) },
        taskType: task,
        appNodeType: app,
        ...(sub ? { subTaskType: sub } : {}),
        nodeVersion: 1,
        nodeInputs: inputs,
        nodeOutputs: { [output]: { type: output === 'text' ? 'string' : output, ...exposure(exposed) } },
      })
    },
    comment: (key, text, at) => {
      nodes.push({
        id: id(key),
        nodeType: 'presentation-node',
        nodeProps: { position: { x: at[0], y: at[1] } },
        presentationNodeType: 'comment',
        nodeData: { text, color: 'yellow' },
      })
    },
    connect: (from, to, index) => {
      const [fromId, nodeOutput] = end(from)
      const [toId, nodeInput] = end(to)
      edges.push({
        from: { nodeId: fromId, nodeOutput },
        to: { nodeId: toId, nodeInput, ...(index === undefined ? {} : { index }) },
      })
    },
    get graph(): WorkflowGraph {
      return { version: 1, nodes, edges }
    },
  }
}
