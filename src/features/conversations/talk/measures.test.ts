import { expect, test } from 'vitest'
import { conversationFixture, said } from '../fixture'
import { turnAt } from './currentTurn'
import { factsOf } from './facts'
import { findIn, partsOf } from './find'
import { MOST_MATCHES } from './match'
import { gapsOf, quietSpans, skipFrom } from './silences'
import { readTalk } from './talk'
import { countWords } from './words'

const talkOf = (...transcript: ReturnType<typeof said>[]) => readTalk(conversationFixture({ transcript }))

test('counts words in scripts with and without spaces', () => {
  expect(countWords("Don't we open at 9.30?")).toBe(5)
  expect(countWords('')).toBe(0)
  expect(countWords('… — !')).toBe(0)
  expect(countWords('今日は良い天気です')).toBeGreaterThan(2)
  expect(countWords('今日は良い天気です')).toBeLessThan(9)
})

test('works out latency from a question to the words of the answer, tools between included', () => {
  const { latency, words, userShare, tools } = factsOf(
    talkOf(
      said('user', 'one two', 0),
      said('user', 'three', 2),
      said('assistant', null, 3, {
        toolCalls: [{ id: '1', name: 'a', arguments: {} }],
        toolResults: [{ id: '1', name: 'a', result: null, durationMs: 1200 }, { name: 'b', error: 'Broken' }],
      }),
      said('assistant', 'four', 6),
      said('assistant', 'five', 8),
      said('user', 'six', 10),
      said('assistant', 'seven eight', 12),
    ),
  )
  expect(latency).toEqual({ median: 3, slowest: 4, pairs: 2 })
  expect(words).toEqual({ user: 4, assistant: 4, total: 8 })
  expect(userShare).toBe(0.5)
  expect(tools).toEqual({ uses: 2, failed: 1, ms: 1200, timed: 1 })
})

test('takes no latency from estimated times, and has nothing to say of nothing', () => {
  expect(factsOf(talkOf(said('user', 'a', 0), said('assistant', 'b', null))).latency).toBeUndefined()
  expect(factsOf(talkOf())).toMatchObject({ latency: undefined, userShare: undefined, words: { total: 0 } })
})

test('finds text whatever case and accents, at its place in the original', () => {
  const { turns } = talkOf(said('user', 'Où est le CAFÉ? Le café\u0301 de José…', 0), said('assistant', 'ﬁne 漢字 漢字', 1))
  const found = findIn(turns, 'cafe').map(({ from, to }) => turns[0]?.text?.slice(from, to))
  expect(found).toEqual(['CAFÉ', 'café\u0301'])
  expect(findIn(turns, '漢字')).toHaveLength(2)
  // Both letters of a ligature lead to the whole of it.
  expect(findIn(turns, 'fin')).toEqual([{ turn: 1, part: 0, from: 0, to: 2 }])
  expect(findIn(turns, '  ')).toEqual([])
})

test('finds in tools as well, in the order in which parts are drawn, and stops somewhere', () => {
  const { turns } = talkOf(
    said('assistant', 'Looking', 0, { toolCalls: [{ id: '1', name: 'look_up', arguments: { number: 12 } }], toolResults: [{ id: '1', name: 'look_up', result: { title: 'Lamp' }, durationMs: 20 }] }),
  )
  expect(partsOf(turns[0]!)).toEqual(['Looking', 'look_up · 20 ms · ok', '{\n  "number": 12\n}', '{\n  "title": "Lamp"\n}'])
  expect(findIn(turns, 'lamp')).toMatchObject([{ turn: 0, part: 3 }])
  expect(findIn(talkOf(said('user', 'e'.repeat(MOST_MATCHES * 2), 0)).turns, 'e')).toHaveLength(MOST_MATCHES)
})

test('knows the turn that is being spoken', () => {
  const { turns } = talkOf(said('assistant', 'a', 1), said('assistant', null, 3), said('user', 'b', 5), said('user', 'c', 5))
  expect([0, 1, 4, 5, 99].map((at) => turnAt(turns, at)?.index)).toEqual([undefined, 0, 0, 3, 3])
  expect(turnAt([], 3)).toBeUndefined()
})

test('takes long gaps of the transcript for silence, moved with the recording', () => {
  const { turns } = talkOf(said('assistant', 'Hello', 5), said('user', 'Hello', 30))
  const [first, second] = gapsOf(turns, 2, 40)
  expect(first).toMatchObject({ from: 0.6 })
  expect(first?.to).toBeCloseTo(6.4)
  expect(second?.to).toBeCloseTo(31.4)
  expect(gapsOf([], 0, 40)).toEqual([])
})

test('takes quiet stretches of the sound for silence', () => {
  const peaks = [...Array.from({ length: 10 }, () => 0.8), ...Array.from({ length: 10 }, () => 0.01), 0.7]
  const [span, ...more] = quietSpans(peaks, 21)
  expect(more).toEqual([])
  expect(span?.from).toBeCloseTo(10.6)
  expect(span?.to).toBeCloseTo(19.4)
  expect(quietSpans([0, 0, 0], 30)).toEqual([])
  expect(skipFrom([{ from: 10, to: 19 }], 12)).toBe(19)
  expect(skipFrom([{ from: 10, to: 19 }], 18.9)).toBeUndefined()
  expect(skipFrom([{ from: 10, to: 19 }], 3)).toBeUndefined()
})
