import { describe, expect, it, vi } from 'vitest'
import { ApiError } from '~/api/errors'
import type { Entry } from './entry'
import { createEntry } from './new-entry'
import { createKeeper, isPlayable } from './keep'
import { keptId } from './kept-id'
import { createMemoryStore } from './memory-store'
import { next } from './next'
import { createObjectUrls } from './object-urls'
import { fakeClock, settle } from './testing'

const done = (id: string, outputs = 1): Entry =>
  createEntry({
    id, kind: 'task', createdAt: '2026-10-01T10:00:00.000Z', state: 'ended', ending: 'succeeded', remoteId: id,
    outputs: Array.from({ length: outputs }, (_, n) => ({ path: `/media/tasks/${id}/${n}`, kind: 'image' as const })),
  })

function setUp(media: (path: string) => Promise<Blob>, limitBytes = 250) {
  const store = createMemoryStore()
  const clock = fakeClock()
  const settings = { on: true, limitBytes }
  const dropped: string[] = []
  const keeper = createKeeper({
    store, clock, api: { media }, settings: () => settings,
    happen: (id, event) => store.update(id, (entry) => next(entry, event)),
    onMedia: (ids) => {
      dropped.push(...ids)
      for (const id of ids) void store.update(id, (entry) => next(entry, { type: 'kept', state: 'dropped', bytes: 0, at: '' }))
    },
  })
  const keep = async (entry: Entry) => {
    await store.add(entry)
    await clock.advance(1_000)
    const kept = keeper.keep(entry)
    await clock.advance(60_000)
    await kept
    return (await store.get(entry.id))!.kept
  }
  return { store, keep, dropped, settings, keeper }
}
const picture = async () => new Blob(['x'.repeat(100)], { type: 'image/png' })

describe('keeping results on the device', () => {
  it('copies every output, and makes room with the oldest', async () => {
    const { store, keep, dropped } = setUp(picture)
    expect(await keep(done('a', 2))).toEqual({ state: 'saved', bytes: 200 })
    expect(await keep(done('b'))).toEqual({ state: 'saved', bytes: 100 })
    expect(dropped).toContain('a')
    expect((await store.get('a'))?.kept.state).toBe('dropped')
    expect(await store.mediaBytes()).toBe(200)
    expect((await store.getMedia(keptId('b', 0)))?.blob.type).toBe('image/png')
  })

  it('tries again after a failure of the network, but not after a refusal', async () => {
    const media = vi.fn<() => Promise<Blob>>(picture).mockRejectedValueOnce(new ApiError('', { status: 0, outcome: 'failed' }))
    expect((await setUp(media).keep(done('a'))).state).toBe('saved')
    expect(media).toHaveBeenCalledTimes(2)
    const refused = vi.fn<() => Promise<Blob>>().mockRejectedValue(new ApiError('', { status: 404, outcome: 'failed' }))
    expect((await setUp(refused).keep(done('a'))).state).toBe('failed')
    expect(refused).toHaveBeenCalledTimes(1)
  })

  it('keeps nothing when that is not wanted, and drops files when the limit falls', async () => {
    const { keep, settings, keeper, store } = setUp(picture)
    await keep(done('a', 2))
    settings.limitBytes = 100
    await keeper.trim()
    expect(await store.mediaBytes()).toBe(100)
    settings.on = false
    expect((await keep(done('b'))).state).toBe('off')
  })

  it('takes no document for a picture', async () => {
    expect((await setUp(async () => new Blob(['<script>'], { type: 'text/html' })).keep(done('a'))).state).toBe('failed')
    expect(['image/png', 'video/mp4', 'audio/mpeg', 'image/svg+xml', 'text/html', ''].map(isPlayable)).toEqual([true, true, true, false, false, false])
  })
})

it('object URLs are shared, and released after the last user', async () => {
  const create = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:1')
  const revoke = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue()
  const urls = createObjectUrls(async (id) => (id === 'none' ? undefined : new Blob(['x'])))
  expect(await Promise.all([urls.acquire('a'), urls.acquire('a')])).toEqual(['blob:1', 'blob:1'])
  expect(create).toHaveBeenCalledTimes(1)
  urls.release('a')
  await settle(1)
  expect(revoke).not.toHaveBeenCalled()
  urls.release('a')
  await settle(1)
  expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:1')
  expect(await urls.acquire('none')).toBeUndefined()
})
