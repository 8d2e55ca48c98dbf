import { describe, expect, it } from 'vitest'
import type { WorkflowGraph, WorkflowNode } from './seed/types'
import { createTestClient, noon } from './testing/client'
import { faultsOf } from './testing/contract'
import { seedWorld } from './seed/seed'

const uuid = (n: number): string => `00000000-0000-4000-8000-0000000000${n + 10}`
const prompt = (n: number): WorkflowNode => ({ id: uuid(n), nodeType: 'constant-node', constantNodeType: 'prompt', nodeProps: { position: { x: 0, y: 0 } }, nodeOutputs: { prompt: { type: 'string', value: `prompt ${n}` } } })
const work = (n: number, taskType: string, type: string, exposedToApp = true): WorkflowNode => ({ id: uuid(n), nodeType: 'workflow-node', taskType, nodeVersion: 1, nodeProps: { position: { x: 0, y: 0 }, name: `Node ${n}` }, nodeOutputs: { out: { type, exposedToApp } } })
const edge = (from: number, to: number) => ({ from: { nodeId: uuid(from), nodeOutput: 'out' }, to: { nodeId: uuid(to), nodeInput: 'in' } })

/** Two branches: 1 → 2 (hidden) → 3 makes a video, 4 → 5 a picture. */
const graph: WorkflowGraph = {
  version: 1,
  nodes: [prompt(1), work(2, 'workflow_gemini_image', 'image', false), work(3, 'workflow_gen4_5', 'video'), prompt(4), work(5, 'workflow_img_ref', 'image')],
  edges: [edge(1, 2), edge(2, 3), edge(4, 5)],
}
const path = `/v1/workflows/${uuid(0)}`

function client() {
  return createTestClient({
    makeSeed: (scenario, now) => {
      const at = new Date(noon).toISOString()
      return { ...seedWorld(scenario, now), workflows: [{ name: 'Two branches', description: null, versions: [{ id: uuid(0), version: 1, createdAt: at, updatedAt: at, graph }] }] }
    },
  })
}

async function run(nodeOutputs: object) {
  const { call, pass, sandbox } = client()
  const { body: { id } } = await call('POST', path, { nodeOutputs })
  const answers: { status: string; output?: Record<string, string[]>; nodeErrors?: object; failureCode?: string }[] = []
  for (let i = 0; i < 120; i++) {
    const { status, body } = await call('GET', `/v1/workflow_invocations/${id}`)
    expect(faultsOf('GET', `/v1/workflow_invocations/${id}`, status, body)).toEqual([])
    answers.push(body)
    pass(1)
  }
  return { answers, last: answers.at(-1), sandbox }
}

const says = (n: number, value: string) => ({ [uuid(n)]: { prompt: { type: 'primitive', value } } })

describe('a workflow run', () => {
  it('shows what is done while it runs, and in the end the exposed outputs only', async () => {
    const { answers, last, sandbox } = await run(says(1, 'a boat'))
    const partial = answers.find(({ status, output }) => status === 'RUNNING' && Object.keys(output ?? {}).length > 0)
    expect(Object.keys(partial?.output ?? {})).toEqual([uuid(5)])
    expect(last?.status).toBe('SUCCEEDED')
    expect(Object.keys(last?.output ?? {}).toSorted()).toEqual([uuid(3), uuid(5)])
    const video = await sandbox.fetch(new Request(last?.output?.[uuid(3)]?.[0] ?? ''))
    expect([video.status, video.headers.get('content-type')]).toEqual([200, 'video/mp4'])
  })

  it('succeeds in part when one branch fails', async () => {
    const { last } = await run(says(1, 'fail:SAFETY.INPUT.TEXT'))
    expect(last).toMatchObject({ status: 'SUCCEEDED', nodeErrors: { [uuid(2)]: { nodeName: 'Node 2', message: expect.any(String) } } })
    expect(Object.keys(last?.nodeErrors ?? {})).toEqual([uuid(2)])
    expect(Object.keys(last?.output ?? {})).toEqual([uuid(5)])
  })

  it('fails when nothing comes of it', async () => {
    const { last } = await run({ ...says(1, 'fail:SAFETY.INPUT.TEXT'), ...says(4, 'fail:SAFETY.INPUT.TEXT') })
    expect(last).toMatchObject({ status: 'FAILED', failureCode: 'SAFETY.INPUT.TEXT' })
  })

  it.each([
    ['a working node', { [uuid(2)]: { out: { type: 'primitive', value: 'x' } } }, [uuid(2)]],
    ['an output the node lacks', { [uuid(1)]: { text: { type: 'primitive', value: 'x' } } }, [uuid(1), 'text']],
    ['a number for a text', { [uuid(1)]: { prompt: { type: 'primitive', value: 4 } } }, [uuid(1), 'prompt']],
    ['a picture for a text', { [uuid(1)]: { prompt: { type: 'image', uri: 'https://example.com/a.png' } } }, [uuid(1), 'prompt']],
  ])('does not take %s', async (_, nodeOutputs, at) => {
    const { call, sandbox } = client()
    expect(await call('POST', path, { nodeOutputs })).toMatchObject({ status: 400, body: { issues: [{ path: ['nodeOutputs', ...at] }] } })
    expect(sandbox.world.charges).toEqual([])
  })
})
