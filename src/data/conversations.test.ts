import { expect, test } from 'vitest'
import type { Conversation } from '~/api/types'
import { lookAgainIn } from './conversations'

const NOW = Date.parse('2026-03-01T10:00:00Z')
const ended = (secondsAgo: number, more: Partial<Extract<Conversation, { status: 'ended' }>> = {}): Conversation => ({
  id: 'a',
  name: 'A',
  avatar: null,
  createdAt: '2026-03-01T09:00:00Z',
  startedAt: null,
  endedAt: new Date(NOW - secondsAgo * 1000).toISOString(),
  duration: 3,
  maxDuration: null,
  status: 'ended',
  transcript: [],
  recordingUrl: null,
  tools: [],
  ...more,
})
const look = (conversation: Conversation) => lookAgainIn(conversation, NOW, 5_000)
const said = { role: 'user' as const, content: 'Hello', timestamp: null }

test('looks again while a conversation is in progress', () => {
  expect(look({ ...ended(0), status: 'in_progress' })).toBe(5_000)
})

test('looks for transcript and recording ever more slowly after the end, and not for ever', () => {
  expect([0, 20, 50, 69, 71, 4000].map((seconds) => look(ended(seconds)))).toEqual([2_500, 5_000, 10_000, 10_000, false, false])
  expect(look(ended(5, { transcript: [said] }))).toBe(2_500)
  expect(look(ended(5, { transcript: [said], recordingUrl: 'https://a.example/b' }))).toBe(false)
})

test('does not wait for what has no end, an end far ahead, or failed', () => {
  expect(look(ended(5, { endedAt: null }))).toBe(false)
  expect(look(ended(-9_999))).toBe(false)
  // The clocks of two machines differ by seconds.
  expect(look(ended(-3))).toBe(2_500)
  expect(look({ ...ended(5), endedAt: new Date(NOW).toISOString(), status: 'failed', failure: '', failureCode: 'INTERNAL' })).toBe(false)
})
