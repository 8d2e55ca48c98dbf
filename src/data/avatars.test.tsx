// @vitest-environment jsdom
import { QueryObserver } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { fakeFetch, json, type Seen } from '~/api/testing'
import type { AvatarProcessing, AvatarReady, UpdateAvatarRequest } from '~/api/types'
import { isObject } from '~/contract/json-schema'
import { newKey } from '~/lib/uuid'
import { createAvatar, useAttachDocuments, useDeleteAvatar, useDetachDocuments, useUpdateAvatar } from './avatarMutations'
import { allAvatarsQuery, avatarListQuery, avatarQuery } from './avatars'
import { createQueryClient } from './client'
import { setPollSeconds } from './poll'
import { queryKeys } from './queryKeys'
import { renderWithClient } from './testing'

const ready: AvatarReady = {
  id: 'a1', name: 'Ada', personality: 'Kind', startScript: null, status: 'READY', documentIds: ['d1'],
  voice: { type: 'custom', id: 'v1', deleted: false }, referenceImageUri: null, processedImageUri: null,
  createdAt: '2026-03-09T14:05:00Z', updatedAt: '2026-03-09T14:05:00Z',
}
const processing: AvatarProcessing = { ...ready, status: 'PROCESSING' }

/** A server with one avatar. */
let stored: AvatarReady | AvatarProcessing | undefined
let seen: Seen[]

beforeEach(() => {
  stored = ready
  seen = fakeFetch(({ method, path, body }) => {
    if (path.startsWith('/v1/avatars?')) return json({ data: stored ? [stored] : [], hasMore: false, nextCursor: null })
    if (!stored) return json({ error: 'Could not find Avatar' }, { status: 404 })
    if (method === 'DELETE') stored = undefined
    else if (method === 'PATCH' && isObject(body)) stored = { ...stored, ...body }
    return stored ? json(stored) : new Response(null, { status: 204 })
  })
})
afterEach(() => {
  setPollSeconds(5)
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

const patches = (): unknown[] => seen.filter(({ method }) => method === 'PATCH').map(({ body }) => body)
const gets = (path: string) => seen.filter((request) => request.method === 'GET' && request.path.startsWith(path)).length

describe('attaching and detaching documents', () => {
  test('keeps a document that someone else attached since the page was drawn', async () => {
    const { client, result } = renderWithClient(useAttachDocuments)
    await client.fetchQuery(avatarQuery('a1'))
    stored = { ...ready, documentIds: ['d1', 'theirs'] }
    await act(() => result.current.mutateAsync({ id: 'a1', documentIds: ['mine', 'd1'] }))
    expect(stored.documentIds).toEqual(['d1', 'theirs', 'mine'])
    expect(client.getQueryData(avatarQuery('a1').queryKey)?.documentIds).toEqual(['d1', 'theirs', 'mine'])
  })

  test('takes off only what it was told', async () => {
    stored = { ...ready, documentIds: ['d1', 'theirs', 'd2'] }
    const { result } = renderWithClient(useDetachDocuments)
    await act(() => result.current.mutateAsync({ id: 'a1', documentIds: ['d1', 'd2', 'long gone'] }))
    expect(stored.documentIds).toEqual(['theirs'])
  })

  test('writes nothing when there is nothing to change', async () => {
    const { result } = renderWithClient(useAttachDocuments)
    await act(() => result.current.mutateAsync({ id: 'a1', documentIds: ['d1'] }))
    expect(patches()).toEqual([])
  })

  test('two changes at once wait for each other', async () => {
    const { result } = renderWithClient(() => ({ attach: useAttachDocuments(), detach: useDetachDocuments() }))
    await act(() =>
      Promise.all([
        result.current.attach.mutateAsync({ id: 'a1', documentIds: ['x'] }),
        result.current.detach.mutateAsync({ id: 'a1', documentIds: ['d1'] }),
      ]),
    )
    expect(stored?.documentIds).toEqual(['x'])
  })
})

describe('an update', () => {
  test('sends only what it is given, is never sent twice, and shows at once', async () => {
    const { client, result } = renderWithClient(useUpdateAvatar)
    const changes: UpdateAvatarRequest = { startScript: null, name: 'Grace' }
    await act(() => result.current.mutateAsync({ id: 'a1', changes }))
    expect(patches()).toEqual([changes])
    expect(client.getQueryData(avatarQuery('a1').queryKey)?.name).toBe('Grace')
  })

  test('a 5xx is not tried again by itself', async () => {
    const calls = fakeFetch(() => json({ error: 'Overloaded' }, { status: 503 }))
    const { result } = renderWithClient(useUpdateAvatar)
    await act(() => expect(result.current.mutateAsync({ id: 'a1', changes: {} })).rejects.toMatchObject({ status: 503 }))
    expect(calls).toHaveLength(1)
  })
})

test('a create shows in the lists before it counts as done', async () => {
  const { client } = renderWithClient(() => undefined)
  stored = undefined
  const list = new QueryObserver(client, avatarListQuery({ limit: 50 }))
  const stop = list.subscribe(() => {})
  await client.fetchQuery(avatarListQuery({ limit: 50 }))
  seen = fakeFetch(({ method }) => json(method === 'POST' ? processing : { data: [processing], hasMore: false, nextCursor: null }))
  const key = newKey()
  const body = { name: 'Ada', personality: 'Kind', referenceImage: 'https://x.example/a.png', voice: { type: 'custom' as const, id: 'v1' } }
  await act(() => createAvatar(client, { body, key }))
  expect(seen[0]?.headers.get('idempotency-key')).toBe(key)
  expect(list.getCurrentResult().data?.data).toHaveLength(1)
  stop()
})

describe('a delete', () => {
  test('refreshes what names the avatar, and does not ask for it again', async () => {
    const { client, result } = renderWithClient(useDeleteAvatar)
    const shown = new QueryObserver(client, avatarQuery('a1'))
    const stop = shown.subscribe(() => {})
    await client.fetchQuery(avatarQuery('a1'))
    client.setQueryData(queryKeys.documents.all, [])
    client.setQueryData(queryKeys.conversations.list({ limit: 20 }), [])
    const before = gets('/v1/avatars/a1')
    await act(() => result.current.mutateAsync({ id: 'a1' }))
    expect(gets('/v1/avatars/a1')).toBe(before)
    expect(shown.getCurrentResult().data?.name).toBe('Ada')
    expect(client.getQueryState(queryKeys.documents.all)?.isInvalidated).toBe(true)
    expect(client.getQueryState(queryKeys.conversations.list({ limit: 20 }))?.isInvalidated).toBe(true)
    stop()
  })

  test('of what is gone already is done', async () => {
    stored = undefined
    const { result } = renderWithClient(useDeleteAvatar)
    await act(() => expect(result.current.mutateAsync({ id: 'a1' })).resolves.toBeUndefined())
  })
})

describe('looking again', () => {
  test('goes on at the allowed pace while processing, and ends with it', async () => {
    vi.useFakeTimers()
    setPollSeconds(2)
    stored = processing
    const client = createQueryClient()
    const stop = new QueryObserver(client, avatarQuery('a1')).subscribe(() => {})
    await vi.advanceTimersByTimeAsync(1_900)
    expect(gets('/v1/avatars/a1')).toBe(1)
    await vi.advanceTimersByTimeAsync(200)
    expect(gets('/v1/avatars/a1')).toBe(2)
    stored = ready
    await vi.advanceTimersByTimeAsync(20_000)
    expect(gets('/v1/avatars/a1')).toBe(3)
    stop()
  })
})

test('all pages are read to the end, each avatar once, even if a cursor leads in a circle', async () => {
  const calls = fakeFetch(({ path }) => {
    const cursor = new URL(path, 'http://x').searchParams.get('cursor')
    if (cursor === null) return json({ data: [{ ...ready, id: '1' }, { ...ready, id: '2' }], hasMore: true, nextCursor: 'p2' })
    return json({ data: [{ ...ready, id: '2' }, { ...ready, id: '3' }], hasMore: true, nextCursor: 'p2' })
  })
  const avatars = await createQueryClient().fetchQuery(allAvatarsQuery())
  expect(avatars.map(({ id }) => id)).toEqual(['1', '2', '3'])
  expect(calls.map(({ path }) => path)).toEqual(['/v1/avatars?limit=100', '/v1/avatars?limit=100&cursor=p2'])
})
