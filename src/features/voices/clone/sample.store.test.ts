import { expect, it } from 'vitest'
import { ApiError } from '~/api/errors'
import type { Sample, SampleCheck } from './sample-check'
import { createSampleStore, sampleProblem } from './sample.store'

const sampleOf = (bytes: number): Sample => ({
  file: new File([new Uint8Array(bytes)], 'voice.wav', { type: 'audio/wav' }), format: 'WAV', waveform: { bars: [], duration: 12 }, warnings: [],
})
const file = new File(['x'], 'voice.wav')
const good = (bytes: number): SampleCheck => ({ ok: true, sample: sampleOf(bytes) })

function setUp(checks: SampleCheck[], uploads: (string | Error)[] = []) {
  const shares: (number | undefined)[] = []
  const store = createSampleStore({
    check: async () => checks.shift() ?? good(1000),
    send: async (_file, { onProgress }) => {
      onProgress(0.5)
      shares.push(store.getState().uploaded)
      const answer = uploads.shift() ?? 'runway://again'
      if (answer instanceof Error) throw answer
      return { runwayUri: answer }
    },
  })
  return { store, shares }
}

it('sends a small sample inside the request', async () => {
  const { store } = setUp([good(1000)])
  await store.getState().fileChosen(file)
  expect(sampleProblem(store.getState().state)).toBeUndefined()
  expect(await store.getState().uriWanted()).toMatch(/^data:audio\/wav;base64,/)
})

it('uploads a large one, once, with progress; a failed upload may be tried again', async () => {
  const { store, shares } = setUp([good(3_000_001)], [new ApiError('no', { status: 502, outcome: 'failed' }), 'runway://one'])
  await store.getState().fileChosen(file)
  await expect(store.getState().uriWanted()).rejects.toThrow('no')
  expect([await store.getState().uriWanted(), await store.getState().uriWanted()]).toEqual(['runway://one', 'runway://one'])
  expect([shares, store.getState().uploaded]).toEqual([[0.5, 0.5], undefined])
})

it('says what is wrong, and forgets a check that a later choice has overtaken', async () => {
  const { store } = setUp([{ ok: false, reason: 'Too short.' }, good(1)])
  const [first, second] = [store.getState().fileChosen(file), store.getState().fileChosen(file)]
  await Promise.all([first, second])
  expect(store.getState().state.step).toBe('ready')
  store.getState().removed()
  expect(sampleProblem(store.getState().state)).toMatch(/Choose a file/)
  const { store: other } = setUp([{ ok: false, reason: 'Too short.' }])
  await other.getState().fileChosen(file)
  expect(sampleProblem(other.getState().state)).toBe('Too short.')
})
