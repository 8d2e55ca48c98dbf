import { expect, test } from 'vitest'
import type { ConversationSummary } from '~/api/types'
import { apiFilters, filtersHere } from './conversations.queries'
import { listPart, parseConversationSearch, parseConversationsSearch } from './conversations.search'
import { filterRows } from './list/filterRows'

const ID = '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e'

test('reads an address and forgives each part by itself', () => {
  expect(parseConversationsSearch({ q: 42, avatar: ID, from: '2026-03-01', to: '2026-02-30', status: 'ended', tools: 'with', unread: 'true', page: '3' })).toEqual({
    q: '42',
    avatar: ID,
    from: '2026-03-01',
    status: 'ended',
    tools: 'with',
    unread: true,
    page: 3,
  })
  expect(parseConversationsSearch({ q: '  ', avatar: '../x', from: 20260301, status: 'constructor', tools: 1, unread: false, page: 1, cursor: 'x'.repeat(2000) })).toEqual({})
  expect(parseConversationsSearch({ avatar: 'music-superstar' })).toEqual({ avatar: 'music-superstar' })
  const search = parseConversationSearch({ q: 'a', find: 'b', view: 'tools' })
  expect(search).toEqual({ q: 'a', find: 'b', view: 'tools' })
  expect(listPart(search)).toEqual({ q: 'a' })
})

test('turns local days into instants, the last one whole, also when the clocks change', () => {
  const { startDate, endDate } = apiFilters({ from: '2026-03-29', to: '2026-03-29' })
  const hours = (Date.parse(endDate ?? '') - Date.parse(startDate ?? '')) / 3_600_000
  expect(new Date(startDate ?? '').getHours()).toBe(0)
  expect(new Date(endDate ?? '').getHours()).toBe(0)
  expect([23, 24]).toContain(hours)
  expect(apiFilters({ avatar: 'music-superstar' })).toEqual({})
  expect(apiFilters({ avatar: ID, q: 'a', status: 'ended' })).toEqual({ avatar: ID })
})

test('knows what the API cannot filter for', () => {
  expect(filtersHere({ avatar: ID, from: '2026-01-01', cursor: 'a' })).toBe(false)
  for (const search of [{ q: 'a' }, { status: 'ended' as const }, { tools: 'with' as const }, { unread: true as const }, { avatar: 'influencer' }]) expect(filtersHere(search)).toBe(true)
})

test('filters rows', () => {
  const row = (more: Partial<ConversationSummary>): ConversationSummary => ({ id: ID, name: 'José asks', status: 'ended', avatar: null, createdAt: '2026-01-01T00:00:00Z', duration: 3, hasTools: true, ...more })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a status that the contract does not know
  const archived = row({ status: 'archived' as never, hasTools: false, avatar: { type: 'runway-preset', presetId: 'influencer', name: 'Influencer' } })
  const rows = [row({}), archived]
  const find = (search: Parameters<typeof filterRows>[1]) => filterRows(rows, search, (one) => one === archived).map((one) => rows.indexOf(one))
  expect(find({ q: 'ASKS jose' })).toEqual([0, 1])
  expect(find({ q: 'influencer' })).toEqual([1])
  expect(find({ q: ID.slice(0, 8) })).toEqual([0, 1])
  expect(find({ status: 'other' })).toEqual([1])
  expect(find({ status: 'ended' })).toEqual([0])
  expect(find({ tools: 'without' })).toEqual([1])
  expect(find({ avatar: 'influencer' })).toEqual([1])
  expect(find({ unread: true })).toEqual([1])
})
