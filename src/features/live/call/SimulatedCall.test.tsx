// @vitest-environment jsdom
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { act, fireEvent, render, screen } from '@testing-library/react'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { newTool, type ToolDraft } from '../tools/draft'
import { createCallLog } from './callLog'
import { SimulatedCall } from './SimulatedCall'
import type { CallProps } from './types'

const NOW = Date.parse('2026-03-01T10:00:00Z')
let sent: unknown[] = []
let answer: () => Response = () => new Response(null, { status: 204 })

beforeEach(() => {
  vi.useFakeTimers({ now: NOW })
  sent = []
  answer = () => new Response(null, { status: 204 })
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    sent.push(await (input instanceof Request ? input : new Request(new URL(String(input), 'http://localhost'), init)).json())
    return answer()
  })
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const showSlide: ToolDraft = { ...newTool('client_event'), name: 'show_slide', description: 'Shows a slide.' }
const lookUp: ToolDraft = { ...newTool('backend_rpc'), name: 'look_up', description: 'Looks up.', timeoutSeconds: 2 }

/** A call that began just now, unless told otherwise; `pass` lets so many seconds go by. */
async function draw(more: Partial<CallProps> = {}) {
  const log = createCallLog()
  const props = {
    sessionId: '11111111-2222-4333-8444-555555555555',
    credentials: { url: 'wss://simulated-call.sandbox.greenroom.invalid', token: 't', roomName: 'r' },
    name: 'Mochi', picture: null, tools: [showSlide, lookUp], startScript: 'Good day.', maxDuration: 60, joinedAt: NOW,
    devices: { microphone: false, camera: false }, log, endsAtOnce: false,
    onHungUp: vi.fn<() => void>(), onDropped: vi.fn<() => void>(), onEndReady: vi.fn<CallProps['onEndReady']>(), ...more,
  } satisfies CallProps
  const page = render(
    <QueryClientProvider client={new QueryClient({ defaultOptions: { mutations: { retry: false } } })}>
      <SimulatedCall {...props} />
    </QueryClientProvider>,
  )
  const pass = (seconds: number) => act(() => vi.advanceTimersByTimeAsync(seconds * 1000))
  await pass(0)
  return { ...props, ...page, pass }
}

const texts = ({ log }: Pick<CallProps, 'log'>) => log.get().entries.map((entry) => ('text' in entry ? entry.text : entry.tool))
function say(line: string) {
  fireEvent.change(screen.getByRole('textbox', { name: 'Say something' }), { target: { value: line } })
  fireEvent.submit(screen.getByRole('textbox', { name: 'Say something' }))
}

test('ends by itself when the longest duration is over, and not a moment before', async () => {
  const call = await draw()
  await call.pass(59.9)
  expect(call.onHungUp).not.toHaveBeenCalled()
  await call.pass(0.1)
  expect(call.onHungUp).toHaveBeenCalledTimes(1)
  expect(texts(call).at(-1)).toBe('The longest duration was reached.')
  // The sandbox counts too: it is not told to end, and nothing is said any more.
  expect(sent).toEqual([])
  say('Hello?')
  await call.pass(5)
  expect(sent).toEqual([])
})

test('a call that is come back to has only the rest of its time', async () => {
  const call = await draw({ joinedAt: NOW - 50_000 })
  await call.pass(9)
  expect(call.onHungUp).not.toHaveBeenCalled()
  await call.pass(1)
  expect(call.onHungUp).toHaveBeenCalledTimes(1)
})

test('one whose time is over already ends at once', async () => {
  const call = await draw({ joinedAt: NOW - 3_600_000 })
  expect(call.onHungUp).toHaveBeenCalledTimes(1)
})

test('leaving the page stops the clock: nobody is told of an end', async () => {
  const call = await draw()
  call.unmount()
  await call.pass(120)
  expect(call.onHungUp).not.toHaveBeenCalled()
})

test('the start script is spoken, a line answered, and a tool that is named is called', async () => {
  const call = await draw()
  await call.pass(3)
  expect(texts(call)).toContain('Good day.')
  say('Please show_slide 2')
  await call.pass(20)
  expect(sent).toMatchObject([
    { type: 'transcript', role: 'user', text: 'Please show_slide 2' },
    { type: 'tool_call', name: 'show_slide', result: { status: 'event_sent' } },
    { type: 'transcript', role: 'assistant' },
  ])
})

test('a backend that is not there has its time-out', async () => {
  const call = await draw()
  say('look_up the boiler')
  await call.pass(20)
  expect(sent).toContainEqual(expect.objectContaining({ type: 'tool_call', name: 'look_up', error: 'No backend answered within 2 s.', durationMs: 2000 }))
  expect(call.log.get().entries).toContainEqual(expect.objectContaining({ kind: 'backend_rpc', tool: 'look_up' }))
})

test('hanging up sends END_CALL; what fails is said, and can be tried again', async () => {
  const call = await draw()
  answer = () => Response.json({ error: 'Broken' }, { status: 500 })
  fireEvent.click(screen.getByRole('button', { name: 'End call' }))
  await call.pass(1)
  expect(call.onHungUp).not.toHaveBeenCalled()
  expect(texts(call).at(-1)).toContain('could not be ended')
  answer = () => new Response(null, { status: 204 })
  fireEvent.click(screen.getByRole('button', { name: 'End call' }))
  await call.pass(1)
  expect(call.onHungUp).toHaveBeenCalledTimes(1)
  expect(sent).toEqual([{ type: 'END_CALL' }, { type: 'END_CALL' }])
})

test('one that is not running any more was ended elsewhere, which is an end as well', async () => {
  answer = () => Response.json({ error: 'Not found' }, { status: 404 })
  const call = await draw({ endsAtOnce: true })
  await call.pass(1)
  expect(call.onHungUp).toHaveBeenCalledTimes(1)
})
