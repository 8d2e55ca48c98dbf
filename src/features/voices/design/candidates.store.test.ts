import { describe, expect, it } from 'vitest'
import { ApiError } from '~/api/errors'
import type { VoicePreview } from '~/api/types'
import { candidateStorage, PREVIEW_LIFE_MS, type KeptCandidate } from './candidate-storage'
import { createCandidatesStore } from './candidates.store'

const body = { prompt: 'A calm narrator in his sixties', model: 'eleven_ttv_v3' } as const
const made: VoicePreview = { url: 'https://store.example/p', durationSecs: 4 }
const refusal = new ApiError('no', { status: 400, outcome: 'refused', issues: [{ path: ['prompt'], message: 'No.' }] })
const lost = new ApiError('lost', { status: 0, outcome: 'unknown' })

function setUp({ answers = [], kept = [], recovered }: { answers?: (VoicePreview | Error)[]; kept?: KeptCandidate[]; recovered?: VoicePreview } = {}) {
  const sent: string[] = []
  let count = 0
  const memory = { candidates: kept }
  const store = createCandidatesStore({
    preview: async ({ key }) => {
      sent.push(key)
      const answer = answers.shift() ?? made
      if (answer instanceof Error) throw answer
      return answer
    },
    recover: async () => recovered,
    storage: { readCandidates: () => memory.candidates, writeCandidates: (next) => (memory.candidates = [...next]) },
    newKey: () => `key-${(count += 1)}`,
    now: () => 0,
  })
  const states = () => store.getState().candidates.map(({ key, state }) => [key, state])
  return { store, sent, memory, states }
}

describe('candidates of a voice', () => {
  it('are at most four, each with a key of its own, and are kept', async () => {
    const { store, sent, memory, states } = setUp()
    await store.getState().asked(3, body)
    await store.getState().asked(3, body)
    expect(sent).toEqual(['key-1', 'key-2', 'key-3', 'key-4'])
    expect(states().every(([, state]) => state === 'ready')).toBe(true)
    expect(memory.candidates).toHaveLength(4)
    expect(memory.candidates[0]).toEqual({ ...body, key: 'key-1', durationSecs: 4, at: 0 })
  })

  it('leave nothing behind when the description was refused, and tell why', async () => {
    const { store, states } = setUp({ answers: [refusal, refusal] })
    await expect(store.getState().asked(2, body)).rejects.toBe(refusal)
    expect(states()).toEqual([])
  })

  it('stand there with their failure otherwise, and are made anew under another key', async () => {
    const { store, states, sent } = setUp({ answers: [made, new ApiError('busy', { status: 503, outcome: 'failed' })] })
    await store.getState().asked(2, body)
    expect(states()).toEqual([['key-1', 'ready'], ['key-2', 'failed']])
    await store.getState().retried('key-2')
    expect(states()).toEqual([['key-1', 'ready'], ['key-3', 'ready']])
    expect(sent).toEqual(['key-1', 'key-2', 'key-3'])
  })

  it('are asked for with the same key when the answer was lost', async () => {
    const { store, sent } = setUp({ answers: [lost] })
    await store.getState().asked(1, body)
    await store.getState().retried('key-1')
    expect(sent).toEqual(['key-1', 'key-1'])
  })

  it('are found again after a reload, without paying again', async () => {
    const kept = [{ ...body, key: 'a', at: 0, durationSecs: 3 }, { ...body, key: 'b', at: 0 }]
    const { states, sent } = setUp({ kept, recovered: made })
    expect(states()).toEqual([['a', 'ready'], ['b', 'making']])
    await expect.poll(states).toEqual([['a', 'ready'], ['b', 'ready']])
    expect(sent).toEqual([])
    const { states: others } = setUp({ kept })
    await expect.poll(others).toEqual([['a', 'ready'], ['b', 'failed']])
  })
})

it('are forgotten when their sound is gone, and when storage holds nonsense', () => {
  const values = new Map<string, string>()
  Object.defineProperty(globalThis, 'localStorage', { configurable: true, value: { getItem: (key: string) => values.get(key) ?? null, setItem: (key: string, value: string) => values.set(key, value) } })
  candidateStorage.writeCandidates([{ ...body, key: 'a', at: 0 }])
  expect(candidateStorage.readCandidates(PREVIEW_LIFE_MS - 1)).toHaveLength(1)
  expect(candidateStorage.readCandidates(PREVIEW_LIFE_MS)).toEqual([])
  for (const key of values.keys()) values.set(key, '[{"key":5}, null')
  expect([candidateStorage.readCandidates(0), candidateStorage.readDraft()]).toEqual([[], {}])
})
