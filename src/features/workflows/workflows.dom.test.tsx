// @vitest-environment jsdom
import { cleanup, screen, waitFor, within } from '@testing-library/react'
import * as fc from 'fast-check'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { renderRoute } from '~/test/renderRoute'
import { graphs, invocations, workflowFacts } from './testing/arbitraries'
import { largeGraph } from './testing/largeGraph'

const WORKFLOW = '0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a01'
const RUN = '0b0e7a52-0a0c-4c8e-9c11-3f6c1f5b2a02'
/** Pages are drawn in full each time. */
const RUNS = 20

/** What never stands in a page, whatever the API says. Generated texts have none of these words. */
const SLIPS = /undefined|\[object |NaN|Invalid Date|Infinity/u

beforeEach(() => {
  // The canvas waits for a size to draw in.
  vi.stubGlobal(
    'ResizeObserver',
    class {
      readonly #tell: (entries: unknown[]) => void
      constructor(tell: (entries: unknown[]) => void) {
        this.#tell = tell
      }
      observe(target: Element) {
        queueMicrotask(() => this.#tell([{ target, contentRect: { width: 1100, height: 420 } }]))
      }
      unobserve() {}
      disconnect() {}
    },
  )
  vi.stubGlobal('DOMMatrixReadOnly', class { m22 = 1 })
  // It says that nothing has a size here, which is so.
  vi.spyOn(console, 'warn').mockImplementation(() => {})
})

/** Answers for one workflow and one run; the rest is the sandbox's. */
const answers = (workflow: unknown, run?: unknown) => (request: Request) => {
  const { pathname } = new URL(request.url)
  if (pathname === `/v1/workflows/${WORKFLOW}`) return Response.json(workflow)
  if (pathname === `/v1/workflow_invocations/${RUN}`) return Response.json(run)
  return pathname.startsWith('/media/') ? new Response('{"a": [1, 2]}', { headers: { 'content-type': 'application/json' } }) : undefined
}

const workflowOf = (graph: unknown, facts: object = {}) => ({ id: WORKFLOW, name: 'Generated', description: null, version: 1, createdAt: '2026-06-01T00:00:00.000Z', updatedAt: '2026-06-01T00:00:00.000Z', ...facts, graph })

/** Neither in what is read, nor in names, addresses and places of what is drawn. */
function expectSane() {
  expect(document.body.innerHTML.match(SLIPS)?.[0]).toBeUndefined()
}

describe('any workflow', () => {
  it.each(['', '?view=list'])('is drawn or says why not (%s)', { timeout: 120_000 }, async (search) => {
    await fc.assert(
      fc.asyncProperty(graphs, workflowFacts, async (graph, facts) => {
        renderRoute(`/workflows/${WORKFLOW}${search}`, { intercept: answers(workflowOf(graph, facts)) })
        const card = await screen.findByRole('region', { name: 'Graph' })
        await screen.findByRole('form', { name: 'Run this workflow' })
        const isSomething = () => within(card).queryByText('This graph has no nodes that can be shown.') ?? card.querySelector(search ? 'li' : '.react-flow__viewport')
        await waitFor(() => expect(isSomething()).not.toBeNull())
        expectSane()
        cleanup()
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })

  it('with no graph at all says so', async () => {
    renderRoute(`/workflows/${WORKFLOW}`, { intercept: answers(workflowOf(null)) })
    expect(await screen.findByText('This graph has no nodes that can be shown.')).toBeDefined()
  })
})

describe('any run', () => {
  it.each(['', '?view=list'])('is shown (%s)', { timeout: 120_000 }, async (search) => {
    await fc.assert(
      fc.asyncProperty(graphs, workflowFacts, invocations, async (graph, facts, run) => {
        renderRoute(`/workflows/${WORKFLOW}/runs/${RUN}${search}`, { intercept: answers(workflowOf(graph, facts), { id: RUN, ...run }) })
        expect(await screen.findByRole('region', { name: 'About' })).toBeDefined()
        expect(await screen.findByRole('region', { name: 'Graph' })).toBeDefined()
        expectSane()
        cleanup()
      }),
      { numRuns: RUNS, endOnFailure: true },
    )
  })
})

describe('a graph of 500 nodes', () => {
  it('is listed whole, and drawn where it can be seen', async () => {
    const { unmount } = renderRoute(`/workflows/${WORKFLOW}?view=list`, { intercept: answers(workflowOf(largeGraph())) })
    expect(within(await screen.findByRole('list', { name: 'Nodes of the graph' })).getAllByRole('listitem')).toHaveLength(500)
    unmount()
    renderRoute(`/workflows/${WORKFLOW}`, { intercept: answers(workflowOf(largeGraph())) })
    await waitFor(() => expect(document.querySelectorAll('.react-flow__node').length).toBeGreaterThan(0))
    expect(document.querySelectorAll('.react-flow__node').length).toBeLessThan(60)
    expect(document.querySelectorAll('.react-flow__minimap-node')).toHaveLength(500)
  })
})
