// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { isUnread, useRead } from './read.store'
import { useSelection } from './selection.store'
import { useShift } from './shift.store'

const DAY = Date.parse('2026-03-01T00:00:00Z')
const of = (id: string, at: number) => ({ id, createdAt: new Date(at).toISOString() })

beforeEach(() => {
  localStorage.clear()
  useRead.setState({ read: {}, readBefore: 0 })
  useShift.setState({ shifts: {} })
})

test('remembers what was opened, and keeps it', () => {
  expect(isUnread(useRead.getState(), of('a', DAY))).toBe(true)
  useRead.getState().opened('a', DAY)
  expect(isUnread(useRead.getState(), of('a', DAY))).toBe(false)
  expect(localStorage.getItem('greenroom.conversations.read')).toContain('"a"')
})

test('forgets the oldest when there are too many, which still count as read', () => {
  useRead.setState({ read: Object.fromEntries(Array.from({ length: 2000 }, (_, index) => [`c${index}`, DAY + index])) })
  useRead.getState().opened('c2000', DAY + 2000)
  const state = useRead.getState()
  expect(Object.keys(state.read)).toHaveLength(2000)
  expect(isUnread(state, of('c0', DAY))).toBe(false)
  expect(isUnread(state, of('new', DAY + 5000))).toBe(true)
})

/** The stores as a new page has them. */
async function reopened() {
  vi.resetModules()
  const [{ useRead: read }, { useShift: shift }] = await Promise.all([import('./read.store'), import('./shift.store')])
  return { read: read.getState(), shifts: shift.getState().shifts }
}

test('marks all as read, and takes nonsense from storage for nothing', async () => {
  useRead.getState().allMarked(DAY)
  expect(isUnread(useRead.getState(), of('b', DAY - 1))).toBe(false)
  expect(isUnread(useRead.getState(), of('b', DAY + 1))).toBe(true)
  localStorage.setItem('greenroom.conversations.read', '{"state":{"read":{"x":"y","z":3},"readBefore":"soon"}}')
  localStorage.setItem('greenroom.conversations.shift', '{"state":{"shifts":{"a":1e9,"b":2}}}')
  expect(await reopened()).toMatchObject({ read: { read: { z: 3 }, readBefore: 0 }, shifts: { b: 2 } })
  for (const kept of ['nonsense', 'null', '3', '{}']) {
    localStorage.setItem('greenroom.conversations.read', kept)
    expect((await reopened()).read).toMatchObject({ read: {}, readBefore: 0 })
  }
})

test('goes on without storage', () => {
  const refused = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new Error('Full')
  })
  useRead.getState().opened('a', DAY)
  expect(refused).toHaveBeenCalled()
  refused.mockRestore()
  expect(isUnread(useRead.getState(), of('a', DAY))).toBe(false)
})

test('keeps offsets per conversation, within bounds, and none for zero', () => {
  const { shifted } = useShift.getState()
  shifted('a', 1.26)
  shifted('b', -9999)
  expect(useShift.getState().shifts).toEqual({ a: 1.3, b: -120 })
  shifted('a', 0)
  expect(useShift.getState().shifts).toEqual({ b: -120 })
  useShift.setState({ shifts: Object.fromEntries(Array.from({ length: 300 }, (_, index) => [`c${index}`, 1])) })
  shifted('last', 1)
  expect(Object.keys(useShift.getState().shifts)).toHaveLength(300)
  expect(useShift.getState().shifts).toMatchObject({ last: 1 })
})

test('selects and unselects', () => {
  const { toggled, cleared } = useSelection.getState()
  toggled([{ id: 'a', name: 'A' }, { id: 'b', name: 'B' }], true)
  toggled([{ id: 'a', name: 'A' }], false)
  expect([...useSelection.getState().selected.keys()]).toEqual(['b'])
  cleared()
  expect(useSelection.getState().selected.size).toBe(0)
})
