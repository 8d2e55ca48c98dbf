// @vitest-environment jsdom
/* oxlint-disable typescript/no-unsafe-type-assertion -- generated values go beyond the contract's types on purpose */
import { QueryClient, QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, createRootRoute, createRoute, createRouter, RouterProvider } from '@tanstack/react-router'
import { act, render } from '@testing-library/react'
import * as fc from 'fast-check'
import { Fragment, useState } from 'react'
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest'
import type { Conversation, ConversationSummary } from '~/api/types'
import { arbitraryOf } from '~/contract/arbitrary'
import contract from '~/contract/contract.json'
import type { JsonSchema } from '~/contract/json-schema'
import { exportName, FORMAT_NAMES } from '../exports/formats'
import { WRITERS } from '../exports/writers'
import { ConversationsTable } from '../list/ConversationsTable'
import { parseConversationSearch } from '../conversations.search'
import { readTalk } from '../talk/talk'
import { factsOf } from '../talk/facts'
import { ConversationDetail } from './ConversationDetail'

const schemas = contract.components.schemas as unknown as Record<string, JsonSchema>
const resolveRef = (ref: string): JsonSchema => {
  const schema = schemas[ref.slice('#/components/schemas/'.length)]
  if (!schema) throw new Error(`No schema ${ref}`)
  // The real pattern describes leap years, which takes a second per time to generate; times are drawn below.
  return ref.endsWith('/UtcDateTime') ? { enum: TIMES } : schema
}
const TIMES = ['2026-03-01T10:00:00Z', '2026-03-01T10:00:07.250Z', '2026-03-01T09:59:00Z', '2026-10-25T00:59:59.999999Z', '0001-01-01T00:00:00Z', '9999-12-31T23:59:59Z']

/** What no screen and no file may ever hold, unless somebody said it. */
const WRECKAGE = /\[object |undefined|\bNaN\b|Invalid Date|Infinity/

const named = (name: string) => arbitraryOf({ $ref: `#/components/schemas/${name}` }, { resolveRef, maxText: 40, maxEntries: 5 })

/** Beyond the contract: another status, other roles and tool types, unknown keys, null wherever it may turn up. */
const beyond = fc.record({
  status: fc.constantFrom(undefined, 'archived', '', '__proto__'),
  role: fc.constantFrom(undefined, 'narrator'),
  nulls: fc.subarray(['name', 'avatar', 'createdAt', 'maxDuration', 'transcript', 'recordingUrl', 'tools', 'startedAt', 'endedAt', 'duration', 'failure', 'failureCode']),
  extra: fc.boolean(),
})

const conversations = fc.tuple(named('AvatarConversation'), beyond).map(([value, { status, role, nulls, extra }]) => {
  const conversation = value as Record<string, unknown> & { avatar: object | null; transcript: Record<string, unknown>[] }
  const unknown = extra ? { zebra: { nested: [null] } } : {}
  const wider = (list: unknown) => (Array.isArray(list) ? list.map((item: object) => ({ ...item, ...unknown })) : list)
  return {
    ...conversation,
    ...unknown,
    tools: wider(conversation.tools),
    avatar: conversation.avatar && { ...conversation.avatar, ...unknown },
    transcript: conversation.transcript.map((entry) => ({
      ...entry,
      ...unknown,
      ...(role ? { role } : {}),
      ...(entry.toolCalls === undefined ? {} : { toolCalls: wider(entry.toolCalls) }),
      ...(entry.toolResults === undefined ? {} : { toolResults: wider(entry.toolResults) }),
    })),
    ...(status === undefined ? {} : { status }),
    ...Object.fromEntries(nulls.map((name) => [name, null])),
  } as unknown as Conversation
})
  // One text in some ten thousand is "NaN" by chance.
  .filter((conversation) => !WRECKAGE.test(JSON.stringify(conversation)))

afterEach(() => vi.unstubAllGlobals())

test('among what is drawn is each case that must be', () => {
  const drawn = fc.sample(conversations, { numRuns: 500, seed: 5 })
  const entries = drawn.flatMap(({ transcript }) => transcript ?? [])
  const results = entries.flatMap(({ toolResults }) => toolResults ?? [])
  const cases: Record<string, boolean> = {
    'no avatar': drawn.some(({ avatar }) => avatar === null),
    'a deleted avatar': drawn.some(({ avatar }) => avatar?.type === 'custom' && avatar.id === null),
    'a preset': drawn.some(({ avatar }) => avatar?.type === 'runway-preset'),
    'an entry without text': entries.some(({ content }) => content === null),
    'an entry without a time': entries.some(({ timestamp }) => timestamp === null),
    'a call': entries.some(({ toolCalls }) => (toolCalls?.length ?? 0) > 0),
    'a result as object': results.some(({ result }) => typeof result === 'object' && result !== null),
    'a result as text': results.some(({ result }) => typeof result === 'string'),
    'a result of null': results.some(({ result }) => result === null),
    'a result with an error': results.some(({ error }) => typeof error === 'string'),
    'a result without an id': results.some(({ id }) => id === undefined || id === null),
    'an unknown status': drawn.some(({ status }) => (status as string) === 'archived'),
    'an unknown role': entries.some(({ role }) => (role as string) === 'narrator'),
    'a key that nobody knows, at any depth': results.some((result) => 'zebra' in result),
    'no recording': drawn.some(({ recordingUrl }) => recordingUrl === null),
    'a failure': drawn.some(({ status }) => status === 'failed'),
  }
  expect(Object.keys(cases).filter((name) => !cases[name])).toEqual([])
})

/** Draws one thing after the other in the page of a conversation, with no network behind the queries. */
async function frame() {
  vi.stubGlobal('fetch', () => Promise.resolve(Response.json({ error: 'Not here' }, { status: 404 })))
  let show: ((content: React.ReactNode) => void) | undefined
  function Shown() {
    const [content, setContent] = useState<React.ReactNode>(null)
    // oxlint-disable-next-line react/globals -- a test's handle on what is shown
    show = setContent
    return <main>{content}</main>
  }
  const root = createRootRoute()
  const detail = createRoute({ getParentRoute: () => root, path: '/conversations/$conversationId', validateSearch: parseConversationSearch, component: Shown })
  const client = new QueryClient({ defaultOptions: { queries: { retry: false, staleTime: Infinity } } })
  const router = createRouter({ routeTree: root.addChildren([detail]), history: createMemoryHistory({ initialEntries: ['/conversations/x'] }) })
  await router.load()
  const { container } = render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router as never} />
    </QueryClientProvider>,
  )
  let count = 0
  return async (content: React.ReactNode): Promise<string> => {
    count += 1
    await act(async () => show?.(<Fragment key={count}>{content}</Fragment>))
    // What comes behind the first frame too.
    const isComing = () => container.querySelector('[aria-busy=true], .animate-skeleton') !== null || container.querySelector('dl dd')?.textContent?.startsWith('…') === true
    // The first is drawn with code that is only then read and compiled.
    const latest = Date.now() + 10_000
    while (isComing() && Date.now() < latest) await act(() => new Promise((resolve) => setTimeout(resolve)))
    const attributes = Array.from(container.querySelectorAll('*'), (element) => Array.from(element.attributes, ({ value }) => value).join(' '))
    return `${container.textContent}\n${attributes.join('\n')}`
  }
}

// Frames and idle moments at once: there are hundreds to wait for.
beforeAll(() => {
  vi.stubGlobal('requestAnimationFrame', (run: () => void) => setTimeout(run))
  vi.stubGlobal('requestIdleCallback', (run: () => void) => setTimeout(run))
})
afterAll(() => void vi.unstubAllGlobals())

test('draws every conversation that the contract allows, and more', async () => {
  const draw = await frame()
  await fc.assert(
    fc.asyncProperty(conversations, async (conversation) => {
      const text = await draw(<ConversationDetail conversation={conversation} />)
      expect(text).toContain('Details')
      expect(text).not.toMatch(WRECKAGE)
    }),
    { numRuns: 200 },
  )
}, 60_000)

test('draws every row that the contract allows, and more', async () => {
  const draw = await frame()
  const rows = fc.tuple(named('AvatarConversationSummary'), beyond).map(([row, { status, nulls }]) => ({ ...(row as object), ...(status === undefined ? {} : { status }), ...Object.fromEntries(nulls.map((name) => [name, null])) }) as unknown as ConversationSummary)
  await fc.assert(
    fc.asyncProperty(fc.uniqueArray(rows, { minLength: 8, maxLength: 8, selector: ({ id }) => id }), async (list) => {
      expect(await draw(<ConversationsTable rows={list} busy={false} search={{}} />)).not.toMatch(WRECKAGE)
    }),
    { numRuns: 25 },
  )
}, 60_000)

test('writes every conversation in every format, and counts finite facts', () => {
  fc.assert(
    fc.property(conversations, (conversation) => {
      for (const format of FORMAT_NAMES) {
        const text = WRITERS[format](conversation, -3)
        expect(`${exportName(readTalk(conversation), format)}\n${text}`).not.toMatch(WRECKAGE)
      }
      const talk = readTalk(conversation)
      expect(JSON.stringify(factsOf(talk))).not.toContain(':null')
      expect(talk.turns.every(({ offset }, index) => offset.seconds >= (talk.turns[index - 1]?.offset.seconds ?? 0))).toBe(true)
    }),
    { numRuns: 500 },
  )
})
