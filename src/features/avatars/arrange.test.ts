import { expect, test } from 'vitest'
import type { Avatar } from '~/api/types'
import { arrangeAvatars, needsEveryPage } from './arrange'
import { parseAvatarsSearch, parseNewAvatarSearch } from './avatars.search'
import { avatarFixture } from './fixture'

const named = (name: string, more: Partial<Avatar> = {}): Avatar => avatarFixture({ id: `id-${name}`, name, ...more })
const names = (avatars: readonly Avatar[]): string[] => avatars.map((avatar) => avatar.name)

test('every word is looked for in name, voice and id, whatever its case and accents', () => {
  const avatars = [named('José Ångström'), named('Ada'), named('مرحبا')]
  expect(names(arrangeAvatars(avatars, { q: ' ANG jose' }))).toEqual(['José Ångström'])
  expect(names(arrangeAvatars(avatars, { q: 'clara ada' }))).toEqual(['Ada'])
  expect(names(arrangeAvatars(avatars, { q: 'id-ada' }))).toEqual(['Ada'])
  expect(names(arrangeAvatars(avatars, { q: 'مرحبا' }))).toEqual(['مرحبا'])
  expect(arrangeAvatars(avatars, { q: 'ada zach' })).toEqual([])
})

test('names sort by locale and number, ties keep their order', () => {
  const avatars = [named('Agent 10'), named('ágent 9'), named('Zed'), named('agent 10', { id: 'second' })]
  expect(names(arrangeAvatars(avatars, { sort: 'name' }))).toEqual(['ágent 9', 'Agent 10', 'agent 10', 'Zed'])
  expect(names(arrangeAvatars(avatars, { sort: 'name-desc' }))).toEqual(['Zed', 'Agent 10', 'agent 10', 'ágent 9'])
  expect(names(avatars)).toEqual(['Agent 10', 'ágent 9', 'Zed', 'agent 10'])
})

test('instants sort as instants, not as text', () => {
  const avatars = [named('whole', { createdAt: '2026-03-01T10:00:00Z' }), named('later', { createdAt: '2026-03-01T10:00:00.500Z' })]
  expect(names(arrangeAvatars(avatars, {}))).toEqual(['later', 'whole'])
  expect(names(arrangeAvatars(avatars, { sort: 'oldest' }))).toEqual(['whole', 'later'])
})

test('the status filter', () => {
  const failed = { ...named('broken'), status: 'FAILED', failureReason: 'No face' } as Avatar
  expect(names(arrangeAvatars([named('fine'), failed], { status: 'failed' }))).toEqual(['broken'])
})

test('only the plain list can be shown from one page of the API', () => {
  expect(needsEveryPage({ q: '  ' })).toBe(false)
  expect(needsEveryPage({ q: 'a' })).toBe(true)
  expect(needsEveryPage({ sort: 'oldest' })).toBe(true)
  expect(needsEveryPage({ status: 'ready' })).toBe(true)
})

test('an address forgives, field by field, and holds no defaults', () => {
  expect(parseAvatarsSearch({})).toEqual({})
  expect(parseAvatarsSearch({ q: 42, sort: 'newest', status: 'READY', cursor: ['x'], other: 1 })).toEqual({ q: '42' })
  expect(parseAvatarsSearch({ q: ' ', sort: 'name', status: 'failed', cursor: 'abc' })).toEqual({ sort: 'name', status: 'failed', cursor: 'abc' })
  expect(parseAvatarsSearch({ q: 'x'.repeat(999), cursor: 'c'.repeat(1001) })).toEqual({ q: 'x'.repeat(200) })
  expect(parseAvatarsSearch({ page: '1', view: 'own' })).toEqual({})
  expect(parseAvatarsSearch({ page: 3, view: 'presets' })).toEqual({ page: 3, view: 'presets' })
  expect(parseAvatarsSearch({ page: -1.5 })).toEqual({})
  expect(parseNewAvatarSearch({ from: 'javascript:alert(1)' })).toEqual({})
  expect(parseNewAvatarSearch({ from: '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e' })).toEqual({ from: '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e' })
})
