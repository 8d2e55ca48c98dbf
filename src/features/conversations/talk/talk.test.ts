/* oxlint-disable typescript/no-unsafe-type-assertion -- what the contract forbids has no type */
import { describe, expect, test } from 'vitest'
import { conversationFixture, said } from '../fixture'
import { joinTools } from './joinTools'
import { offsetsOf } from './offsets'
import { partnerOf } from './partner'
import { lengthOf, readTalk, speakerOf } from './talk'

const call = (name: string, id?: string) => ({ name, arguments: { of: name }, ...(id === undefined ? {} : { id }) })
const result = (name: string, id?: string) => ({ name, result: `${name} done`, ...(id === undefined ? {} : { id }) })
const brief = (uses: ReturnType<typeof joinTools>) => uses.map((entry) => entry.map(({ name, call: called, result: came, joinedBy }) => [name, called?.id ?? Boolean(called), came?.id ?? Boolean(came), joinedBy]))

const turn = (at: number | undefined, text = 'x'.repeat(15)) => ({ at, text })

describe('joinTools', () => {
  test('joins by id across entries, whatever the order and the name', () => {
    const uses = joinTools([
      said('assistant', null, 0, { toolCalls: [call('a', '1'), call('a', '2')] }),
      said('assistant', null, 1, { toolResults: [result('renamed', '2'), result('a', '1')] }),
    ])
    expect(brief(uses)).toEqual([[['a', '1', '1', 'id'], ['a', '2', '2', 'id']], []])
  })

  test('without ids joins the first waiting call of the name that came no later', () => {
    const uses = joinTools([
      said('assistant', null, 0, { toolResults: [result('a')] }),
      said('assistant', null, 1, { toolCalls: [call('b'), call('a'), call('a')] }),
      said('assistant', null, 2, { toolResults: [result('a'), result('c')] }),
    ])
    expect(brief(uses)).toEqual([
      [['a', false, true, undefined]],
      [['b', true, false, undefined], ['a', true, true, 'order'], ['a', true, false, undefined]],
      [['c', false, true, undefined]],
    ])
  })

  test('joins by order when only one of the two has an id, but never two different ids', () => {
    expect(brief(joinTools([said('assistant', null, 0, { toolCalls: [call('a', '1')], toolResults: [result('a')] })]))).toEqual([[['a', '1', true, 'order']]])
    expect(brief(joinTools([said('assistant', null, 0, { toolCalls: [call('a', '1')], toolResults: [result('a', '9')] })]))).toEqual([
      [['a', '1', false, undefined], ['a', false, '9', undefined]],
    ])
  })

  test('a result without id does not take a call whose own result comes later', () => {
    const uses = joinTools([
      said('assistant', null, 0, { toolCalls: [call('a', '1'), call('a')] }),
      said('assistant', null, 1, { toolResults: [result('a'), result('a', '1')] }),
    ])
    expect(brief(uses)[0]).toEqual([['a', '1', '1', 'id'], ['a', true, true, 'order']])
  })

  test('gives a repeated id to the calls one after the other', () => {
    const uses = joinTools([said('assistant', null, 0, { toolCalls: [call('a', '1'), call('a', '1')], toolResults: [result('a', '1'), result('a', '1'), result('a', '1')] })])
    expect(brief(uses)).toEqual([[['a', '1', '1', 'id'], ['a', '1', '1', 'id'], ['a', false, '1', undefined]]])
  })
})

describe('offsetsOf', () => {
  test('counts from the start', () => {
    expect(offsetsOf([turn(5_000), turn(8_500)], 5_000, 60)).toEqual([
      { seconds: 0, isEstimated: false },
      { seconds: 3.5, isEstimated: false },
    ])
  })

  test('spreads the untimed between their neighbours by how long they take to say', () => {
    const offsets = offsetsOf([turn(0), turn(undefined, 'x'.repeat(45)), turn(undefined), turn(10_000)], 0, 60)
    expect(offsets.map(({ isEstimated }) => isEstimated)).toEqual([false, true, true, false])
    // 15, 45 and 15 units share ten seconds.
    expect(offsets[1]?.seconds).toBeCloseTo(2)
    expect(offsets[2]?.seconds).toBeCloseTo(8)
  })

  test('spreads the untimed at either end over the room there is', () => {
    expect(offsetsOf([turn(undefined), turn(4_000)], 0, 60)[0]).toEqual({ seconds: 0, isEstimated: true })
    const untimed = offsetsOf([turn(undefined), turn(undefined), turn(undefined)], 0, 30)
    expect(untimed.map(({ seconds }) => Math.round(seconds))).toEqual([0, 10, 20])
    const endless = offsetsOf([turn(undefined), turn(undefined)], undefined, undefined)
    expect(endless[1]?.seconds).toBeCloseTo(1)
  })

  test('never runs backwards, and marks what it moved', () => {
    const offsets = offsetsOf([turn(9_000), turn(4_000), turn(9_999_000)], 10_000, 5)
    expect(offsets[0]).toEqual({ seconds: 0, isEstimated: true })
    expect(offsets[1]).toEqual({ seconds: 0, isEstimated: true })
    expect(offsets[2]).toEqual({ seconds: 9_989, isEstimated: false })
  })

  test('begins at the first time when the start is unknown', () => {
    expect(offsetsOf([turn(undefined), turn(7_000)], undefined, undefined)).toEqual([
      { seconds: 0, isEstimated: true },
      { seconds: 0, isEstimated: false },
    ])
  })
})

describe('partnerOf', () => {
  test('knows own, preset, deleted and unknown avatars', () => {
    expect(partnerOf({ type: 'custom', id: 'a', name: 'Ada' })).toEqual({ kind: 'own', id: 'a', name: 'Ada' })
    expect(partnerOf({ type: 'custom', id: 'a', name: null })).toMatchObject({ kind: 'own', name: 'Unnamed avatar' })
    expect(partnerOf({ type: 'runway-preset', presetId: 'music-superstar' })).toEqual({ kind: 'preset', presetId: 'music-superstar', name: 'Mina' })
    expect(partnerOf({ type: 'runway-preset', presetId: 'new-one', name: 'Newcomer' })).toMatchObject({ name: 'Newcomer' })
    expect(partnerOf({ type: 'runway-preset', presetId: 'new-one' })).toMatchObject({ name: 'new-one' })
    expect(partnerOf({ type: 'custom', id: null, name: 'Old' })).toEqual({ kind: 'deleted', name: 'Old' })
    expect(partnerOf({ type: 'custom', id: null, name: ' ' })).toEqual({ kind: 'deleted', name: 'Deleted avatar' })
    expect(partnerOf(null)).toEqual({ kind: 'unknown', name: 'Unknown avatar' })
    expect(partnerOf({ type: 'hologram' } as never).kind).toBe('unknown')
  })
})

describe('readTalk', () => {
  test('reads a conversation', () => {
    const talk = readTalk(conversationFixture({ transcript: [said('assistant', null, 1, { toolCalls: [call('get_hours', '1'), call('other')] })] }))
    expect(talk.turns[0]).toMatchObject({ text: undefined, offset: { seconds: 1, isEstimated: false } })
    expect(talk.tools).toEqual([
      { name: 'get_hours', type: 'backend_rpc', description: 'When the house is open.', calls: 1 },
      { name: 'other', type: undefined, description: undefined, calls: 1 },
    ])
    expect(speakerOf(talk, 'assistant')).toBe('Ada')
    expect(speakerOf(talk, 'user')).toBe('Visitor')
    expect(speakerOf(talk, 'narrator')).toBe('narrator')
  })

  test('says that a configured tool was never called', () => {
    expect(readTalk(conversationFixture()).tools[0]?.calls).toBe(0)
  })

  test('survives what the contract forbids', () => {
    const nothing = Object.fromEntries(Object.keys(conversationFixture()).map((key) => [key, null]))
    const talk = readTalk(nothing as never)
    expect(talk).toMatchObject({ name: 'Untitled conversation', status: 'unknown', turns: [], tools: [], hasRecording: false })
    expect(lengthOf(talk)).toBe(0)
    expect(readTalk({ ...conversationFixture(), transcript: [null, { role: 7, content: 5, timestamp: 'soon', toolCalls: [{}], toolResults: 3 }] } as never).turns).toHaveLength(1)
  })
})
