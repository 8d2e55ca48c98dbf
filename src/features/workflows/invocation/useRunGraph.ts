import { useEffect, useMemo, useState } from 'react'
import type { Workflow } from '~/api/types'
import { latePart } from '~/lib/latePart'
import type { Graph } from '../graph/types'

/** What reads and draws graphs: a fifth of the page, and the run itself is there without it. */
const graphCode = latePart(() => import('./RunGraph'))

const NO_GRAPH: Graph = { nodes: [], edges: [], problems: [] }

/**
 * The graph that a run went through. Its code is fetched with the run, beside the answer that has the graph.
 *
 * @param isDrawn as nodes and lines; their code, which is large, is fetched at once then
 * @returns `graph`, empty until it can be read; `RunGraph`, which draws it; `hasFailed` when their code cannot be had
 */
export function useRunGraph(workflow: Workflow | undefined, isDrawn: boolean) {
  const [code, setCode] = useState(graphCode.now)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => {
    if (!code) graphCode.load().then(setCode, () => setFailed(true))
  }, [code])
  useEffect(() => {
    if (isDrawn) import('../canvas/GraphCanvas').catch(() => {})
  }, [isDrawn])
  const graph = useMemo(() => (code && workflow ? code.graphOf(workflow) : NO_GRAPH), [code, workflow])
  return { graph, RunGraph: code?.RunGraph, hasFailed }
}
