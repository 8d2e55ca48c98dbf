import { Handle, Position, type Node, type NodeProps } from '@xyflow/react'
import { clsx } from 'clsx'
import { memo } from 'react'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { inWords } from '../graph/inWords'
import type { NodeState } from '../graph/nodeStates'
import type { GraphNode, Port } from '../graph/types'
import type { NodeOutput } from '../invocation/runView'
import { NodePreview } from './NodePreview'
import { nodeStateLook } from './nodeStateLook'
import { portY, ROW, showsValue } from './measures'

export type BoxNode = Node<{ node: GraphNode; state?: NodeState; error?: string; outputs: NodeOutput[] }, 'box'>

/** A node on the canvas: what it is, its ports, and what a run says of it. */
export const NodeBox = memo(function NodeBox({ data: { node, state, error, outputs } }: NodeProps<BoxNode>) {
  const look = state && nodeStateLook[state]
  const first = outputs[0]
  return (
    <div className={clsx('size-full overflow-hidden rounded-lg border text-fg', node.kind === 'comment' ? 'border-warning bg-warning-soft' : 'bg-raised', edgeOf(state))}>
      <div className="h-12 border-b px-3 pt-1.5">
        <UserText lines={1} className="text-sm leading-5 font-medium">
          {node.title}
        </UserText>
        <UserText lines={1} className="text-xs leading-4 text-muted">
          {node.sort === node.title ? 'Unnamed' : node.sort}
        </UserText>
      </div>
      {node.kind === 'comment' ? (
        <UserText lines={3} className="px-3 pt-1 text-xs">
          {node.text}
        </UserText>
      ) : (
        <div className="flex text-xs leading-5">
          <Ports ports={node.inputs} />
          <Ports ports={node.outputs} isEnd />
        </div>
      )}
      {showsValue(node) && (
        <UserText lines={1} className="h-6 px-3 pt-0.5 text-xs text-muted">
          {node.outputs.map(({ value }) => inWords(value)).filter(Boolean).join(', ').slice(0, 200)}
        </UserText>
      )}
      {look && (
        <div className="h-6.5 px-3 text-xs">
          <StatusBadge tone={look.tone} pulse={state === 'waiting'}>
            {look.words}
          </StatusBadge>
        </div>
      )}
      {error !== undefined && (
        <UserText lines={2} className="mx-3 h-9 text-xs text-danger">
          {error}
        </UserText>
      )}
      {first && <NodePreview output={first} count={outputs.length} />}
      {node.inputs.map((port, n) => (
        <Handle key={port.key} id={port.key} type="target" position={Position.Left} isConnectable={false} style={{ top: portY(n) }} />
      ))}
      {node.outputs.map((port, n) => (
        <Handle key={port.key} id={port.key} type="source" position={Position.Right} isConnectable={false} style={{ top: portY(n) }} />
      ))}
    </div>
  )
})

function Ports({ ports, isEnd = false }: { ports: readonly Port[]; isEnd?: boolean }) {
  return (
    <ul className={clsx('min-w-0 flex-1 px-3 text-muted', isEnd && 'text-end')}>
      {ports.map(({ key }) => (
        <li key={key} className="truncate" style={{ height: ROW }}>
          <bdi>{key}</bdi>
        </li>
      ))}
    </ul>
  )
}

function edgeOf(state: NodeState | undefined): string {
  if (state === 'failed') return 'border-danger'
  return state === 'done' ? 'border-success' : 'border-strong'
}
