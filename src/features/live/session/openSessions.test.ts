// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest'
import { openSessions, type OpenSession } from './openSessions'

const session: OpenSession = {
  key: 'k1', createdAt: Date.now(), name: 'Mochi',
  request: { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'cat-character' }, maxDuration: 60 },
}

const refuse = () => {
  throw new DOMException('no', 'SecurityError')
}

beforeEach(() => {
  for (const { key } of openSessions.list()) openSessions.forget(key)
  localStorage.clear()
})

/** What another tab would do. */
function otherTab(change: () => void) {
  change()
  window.dispatchEvent(new StorageEvent('storage', { key: 'greenroom.session.k1' }))
}

test('a session is known from before its create is answered until it is forgotten', () => {
  const heard = vi.fn<() => void>()
  const stop = openSessions.subscribe(heard)
  openSessions.write(session)
  expect(openSessions.list()).toEqual([session])
  openSessions.update('k1', { id: 's1', joinedAt: 5 })
  expect(openSessions.find('s1')).toMatchObject({ key: 'k1', joinedAt: 5 })
  expect(JSON.parse(localStorage.getItem('greenroom.session.k1') ?? '')).toMatchObject({ id: 's1' })
  openSessions.forget('k1')
  openSessions.update('k1', { id: 's2' })
  expect([openSessions.list(), heard.mock.calls.length]).toEqual([[], 3])
  stop()
})

test('what another tab writes and forgets is heard here', () => {
  const stop = openSessions.subscribe(() => {})
  otherTab(() => localStorage.setItem('greenroom.session.k1', JSON.stringify({ ...session, id: 's1' })))
  expect(openSessions.find('s1')?.name).toBe('Mochi')
  openSessions.update('k1', { readyAt: 1 })
  otherTab(() => localStorage.removeItem('greenroom.session.k1'))
  expect(openSessions.list()).toEqual([])
  stop()
})

test('nonsense, and what is older than a day, is dropped', () => {
  const stop = openSessions.subscribe(() => {})
  otherTab(() => {
    localStorage.setItem('greenroom.session.a', '{')
    localStorage.setItem('greenroom.session.b', '{"key":"b","createdAt":1,"request":{"model":"x"}}')
    localStorage.setItem('greenroom.session.c', JSON.stringify({ ...session, key: 'c', createdAt: Date.now() - 25 * 3_600_000 }))
  })
  expect([openSessions.list(), localStorage.length]).toEqual([[], 0])
  stop()
})

test('without localStorage it is known as long as the page lives', () => {
  const set = vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refuse)
  const key = vi.spyOn(Storage.prototype, 'key').mockImplementation(refuse)
  const remove = vi.spyOn(Storage.prototype, 'removeItem').mockImplementation(refuse)
  const length = vi.spyOn(Storage.prototype, 'length', 'get').mockImplementation(refuse)
  openSessions.write(session)
  expect(openSessions.list()).toEqual([session])
  openSessions.forget('k1')
  expect(openSessions.list()).toEqual([])
  for (const spy of [set, key, remove, length]) spy.mockRestore()
})
