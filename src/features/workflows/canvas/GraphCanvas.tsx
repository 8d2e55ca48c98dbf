import { MiniMap, Panel, ReactFlow, ReactFlowProvider, useReactFlow } from '@xyflow/react'
import Maximize from 'lucide-react/icons/maximize'
import Minus from 'lucide-react/icons/minus'
import Plus from 'lucide-react/icons/plus'
import { useMemo, type KeyboardEvent } from 'react'
import { IconButton } from '~/ui/IconButton'
import type { Graph } from '../graph/types'
import type { RunView } from '../invocation/runView'
import './canvas.css'
import { toFlow } from './flow'
import { NodeBox, type BoxNode } from './NodeBox'
import { openingView, type Box } from './opening'
import { useSize } from './useSize'

const nodeTypes = { box: NodeBox }
const fit = { padding: 0.08, maxZoom: 1 }

const boxOf = ({ position, width = 0, height = 0, data }: BoxNode): Box => ({ ...position, width, height, isComment: data.node.kind === 'comment' })

/** Pixels of the screen that an arrow key moves the canvas by. */
const STEP = 60

/** The graph of a workflow, to look at: drag or arrow keys move it, buttons, + and − or pinching zoom. */
export function GraphCanvas({ graph, run }: { graph: Graph; run?: RunView }) {
  return (
    <ReactFlowProvider>
      <Canvas graph={graph} run={run} />
    </ReactFlowProvider>
  )
}

function Canvas({ graph, run }: { graph: Graph; run?: RunView }) {
  const { ref, size } = useSize<HTMLDivElement>()
  const { nodes, edges } = useMemo(() => toFlow(graph, run), [graph, run])
  // Taken up once, by the canvas as it comes: news of a run move nothing.
  const opening = useMemo(() => size && openingView(nodes.map(boxOf), size), [size, nodes])
  const { zoomIn, zoomOut, fitView, getViewport, setViewport } = useReactFlow()

  const keys: Readonly<Record<string, () => unknown>> = {
    ArrowLeft: () => move(STEP, 0),
    ArrowRight: () => move(-STEP, 0),
    ArrowUp: () => move(0, STEP),
    ArrowDown: () => move(0, -STEP),
    '+': () => zoomIn(),
    '=': () => zoomIn(),
    '-': () => zoomOut(),
    '0': () => fitView(fit),
    Home: () => opening && setViewport(opening),
  }

  function move(x: number, y: number) {
    const view = getViewport()
    return setViewport({ ...view, x: view.x + x, y: view.y + y })
  }

  function onKeyDown(event: KeyboardEvent) {
    const act = event.ctrlKey || event.metaKey || event.altKey ? undefined : keys[event.key]
    if (!act) return
    event.preventDefault()
    act()
  }

  return (
    // The keyboard moves what is in it, as it scrolls a region.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions, jsx-a11y/no-noninteractive-tabindex
    <div ref={ref} role="region" aria-label="Graph. Arrow keys move it, plus and minus zoom, 0 shows all of it, Home its start. The list says the same in words." tabIndex={0} onKeyDown={onKeyDown} className="h-120 rounded-b-[calc(var(--radius-lg)-1px)]! focus-visible:-outline-offset-2 max-sm:h-80">
      {opening && (
        <ReactFlow
          nodes={nodes}
          edges={edges}
          nodeTypes={nodeTypes}
          width={size?.width}
          height={size?.height}
          defaultViewport={opening}
          minZoom={0.03}
          maxZoom={2}
          onlyRenderVisibleElements
          nodesDraggable={false}
          nodesConnectable={false}
          nodesFocusable={false}
          edgesFocusable={false}
          elementsSelectable={false}
          disableKeyboardA11y
          zoomOnScroll={false}
          zoomOnDoubleClick={false}
          preventScrolling={false}
        >
          <Panel position="bottom-left" className="flex rounded-md border bg-surface">
            <IconButton size="sm" label="Zoom in" icon={<Plus />} onClick={() => void zoomIn()} />
            <IconButton size="sm" label="Zoom out" icon={<Minus />} onClick={() => void zoomOut()} />
            <IconButton size="sm" label="Show all of it" icon={<Maximize />} onClick={() => void fitView(fit)} />
          </Panel>
          <MiniMap pannable zoomable ariaLabel="Overview of the graph" className="max-sm:hidden" nodeBorderRadius={12} />
        </ReactFlow>
      )}
    </div>
  )
}
