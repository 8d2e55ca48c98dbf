import { expect, test } from 'vitest'
import { conversationFixture, said } from '../fixture'
import { readTalk } from '../talk/talk'
import { lanesOf } from './lanes'
import { peaksOf, peaksPath } from './peaks'

test('finds the loudest of each stretch', () => {
  const samples = new Float32Array(4000)
  samples.fill(-0.5, 1000, 2000)
  samples.fill(3, 3000, 4000)
  expect(peaksOf(samples, 4)).toEqual([0, 0.5, 0, 1])
  expect(peaksOf(new Float32Array(0), 3)).toEqual([0, 0, 0])
})

test('draws peaks as one path, silence as a line', () => {
  expect(peaksPath([0, 1])).toBe('M0.2 48.5h.6v3.0h-.6zM1.2 4.0h.6v92.0h-.6z')
  expect(peaksPath([])).toBe('')
})

test('draws who speaks when, moved with the recording, and nothing without a length', () => {
  const { turns } = readTalk(conversationFixture({ transcript: [said('assistant', 'Hi', 0), said('user', 'Hi', 30), said('assistant', null, 45, { toolCalls: [{ name: 'a', arguments: {} }] })] }))
  const lanes = lanesOf(turns, 6, 60)
  expect(lanes.assistant).toMatch(/^M100\.0 0H/)
  expect(lanes.user).toMatch(/^M600\.0 0H/)
  expect(lanes.tools).toBe('M850.0 0h2v10h-2z')
  expect(lanesOf(turns, 0, 0)).toEqual({ user: '', assistant: '', tools: '' })
})
