import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { validate } from '~/contract/validate'
import { createEntry } from '~/ledger/new-entry'
import { readRun } from '~/ledger/run'
import { seedWorkflows } from '~/sandbox/seed/workflows'
import { bodyOf, draftsOf, problemOf } from './body'
import { diffGraphs } from './diff'
import { inputsOf } from './inputs'
import { layersOf, layOut } from './layout'
import { nodeStates } from './nodeStates'
import { readGraph } from './readGraph'
import { graphs } from '../testing/arbitraries'

const height = () => 100
describe('any graph', () => {
  it('is read with ids of its own, placed, and compared with any other; nothing throws', () => {
    fc.assert(
      fc.property(graphs, graphs, (raw, other) => {
        const graph = readGraph(raw)
        expect(new Set(graph.nodes.map((one) => one.id)).size).toBe(graph.nodes.length)
        const places = layOut(graph, height)
        expect(places.size).toBe(graph.nodes.length)
        for (const { x, y } of places.values()) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true)
        for (const { from, to } of graph.edges) expect(places.has(from.node) && places.has(to.node)).toBe(true)
        diffGraphs(graph, readGraph(other))
        expect(diffGraphs(graph, readGraph(raw))).toEqual({ inputs: [], nodes: [], edges: [] })
      }),
    )
  })

  it('takes any invocation', () => {
    fc.assert(
      fc.property(graphs, fc.jsonValue(), fc.jsonValue(), (raw, output, nodeErrors) => {
        const read = readRun('invocation', 'i', { status: 'RUNNING', output, nodeErrors })
        const entry = createEntry({ id: 'e', kind: 'invocation', createdAt: '', ...read })
        for (const state of nodeStates(readGraph(raw), entry).values()) expect(state).toMatch(/^(done|failed|blocked|waiting|silent)$/u)
      }),
    )
  })

  it('sends what was overridden and nothing else, and that again', () => {
    fc.assert(
      fc.property(graphs, fc.infiniteStream(fc.constantFrom(undefined, true, '5', 'word', '')), (raw, choices) => {
        const inputs = inputsOf(readGraph(raw))
        const drafts = Object.fromEntries(inputs.map((input) => [input.id, choiceFor(input.type, choices.next().value)]))
        const body = bodyOf(inputs, drafts)
        const sent = Object.values(body.nodeOutputs ?? {}).flatMap((outputs) => Object.keys(outputs)).length
        const meant = inputs.filter((input) => drafts[input.id] !== undefined && input.type !== undefined && problemOf(input, drafts[input.id]) === undefined)
        expect(sent).toBe(meant.length)
        const again = draftsOf(inputs, body)
        expect(again.left).toBe(0)
        expect(bodyOf(inputs, again.drafts)).toEqual(body)
      }),
    )
  })
})

describe('the graphs of the sandbox', () => {
  const workflows = seedWorkflows(Date.parse('2026-06-01T00:00:00Z'))
  const tour = readGraph(workflows.find(({ name }) => name.startsWith('Guided'))?.versions[2]?.graph)

  it('are understood completely', () => {
    for (const { versions } of workflows) for (const { graph } of versions) expect(readGraph(graph).problems).toEqual([])
  })

  it('make bodies that the contract takes', () => {
    const inputs = inputsOf(tour)
    expect(inputs.map(({ type }) => type)).toEqual(['image', 'video', 'audio', 'text', 'number', 'boolean', 'number'])
    expect(inputs.map(({ isHidden }) => isHidden).at(-1)).toBe(true)
    const given = ['https://example.invalid/a.png', 'runway://an-upload-of-mine', 'https://example.invalid/a.wav', 'Ahoy', '8.5', false, '-14']
    const body = bodyOf(inputs, Object.fromEntries(inputs.map((input, n) => [input.id, given[n]])))
    expect(validate(requests.RunWorkflowRequest, body)).toEqual([])
    expect(Object.values(body.nodeOutputs ?? {}).map((outputs) => Object.values(outputs)[0])).toContainEqual({ type: 'primitive', value: -14 })
    expect(bodyOf(inputs, {})).toEqual({})
  })

  it('differ from version to version in what was changed', () => {
    const [, second, third] = workflows.find(({ name }) => name.startsWith('Moving'))?.versions ?? []
    const first = workflows.find(({ name }) => name.startsWith('Moving'))?.versions[0]
    const early = diffGraphs(readGraph(first?.graph), readGraph(second?.graph))
    expect(early.inputs).toMatchObject([{ kind: 'added', name: 'Camera' }])
    expect(early.nodes.find(({ name }) => name === 'Clip')?.details).toEqual(['Input duration: 10 → 5'])
    expect(early.edges.map(({ kind }) => kind)).toEqual(['added'])
    expect(diffGraphs(readGraph(second?.graph), readGraph(third?.graph)).nodes).toMatchObject([{ name: 'Still', details: ['Output image: kept inside → given back'] }])
  })
})

it('puts nodes of a cycle into columns, each once', () => {
  const nodes = ['a', 'b', 'c'].map((name) => ({ id: name, nodeType: 'workflow-node' }))
  const link = (from: string, to: string) => ({ from: { nodeId: from, nodeOutput: 'o' }, to: { nodeId: to, nodeInput: 'i' } })
  const graph = readGraph({ nodes, edges: [link('a', 'b'), link('b', 'c'), link('c', 'b'), link('c', 'c'), link('a', 'nowhere')] })
  expect(Object.fromEntries(layersOf(graph.nodes, graph.edges))).toEqual({ a: 0, b: 1, c: 2 })
  expect(graph.problems).toEqual(['1 connection to a node that is not there.'])
})

it('concludes from outputs and errors where nodes are', () => {
  const nodes = ['a', 'b', 'c', 'd', 'e'].map((name) => ({ id: name, nodeType: 'workflow-node' }))
  const link = (from: string, to: string) => ({ from: { nodeId: from, nodeOutput: 'o' }, to: { nodeId: to, nodeInput: 'i' } })
  const graph = readGraph({ nodes, edges: [link('a', 'b'), link('c', 'd')] })
  const read = readRun('invocation', 'i', { status: 'SUCCEEDED', output: { b: ['https://example.invalid/x.png'] }, nodeErrors: { c: { message: 'No' } } })
  const entry = createEntry({ id: 'x', kind: 'invocation', createdAt: '', state: 'ended', ...read })
  expect(Object.fromEntries(nodeStates(graph, entry))).toEqual({ a: 'done', b: 'done', c: 'failed', d: 'blocked', e: 'silent' })
})

function choiceFor(type: string | undefined, choice: string | boolean | undefined): string | boolean | undefined {
  if (choice === undefined || type === 'boolean') return choice === undefined ? undefined : choice === true
  return choice === true || (choice === '' && type !== 'text' && type !== 'number' && type !== 'integer') ? 'https://example.invalid/f' : choice
}
