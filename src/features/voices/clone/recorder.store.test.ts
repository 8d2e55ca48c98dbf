import { expect, it } from 'vitest'
import type { Recorder, RecorderOptions } from './recorder'
import { createRecorderStore } from './recorder.store'

function setUp(start?: (options: RecorderOptions) => Promise<Recorder>) {
  const seen = { recorded: [] as File[], said: [] as string[], cancelled: 0, options: undefined as RecorderOptions | undefined }
  const recorder: Recorder = { device: 'Fake', stop: async () => ({ samples: new Float32Array(16_000), rate: 16_000 }), cancel: () => (seen.cancelled += 1) }
  const store = createRecorderStore({
    start: start ?? (async (options) => {
      seen.options = options
      return recorder
    }),
    list: async () => [{ id: 'a', name: 'Fake' }],
    onRecorded: (file) => seen.recorded.push(file),
    announce: (message) => seen.said.push(message),
    now: () => new Date(2026, 2, 1, 14, 5),
  })
  const level = { peak: 0.5, loudness: 0.1 }
  return { store, seen, recorder, hear: (seconds: number) => seen.options?.onLevel(level, seconds) }
}

it('records, tells when it is long enough, and gives a file', async () => {
  const { store, seen, hear } = setUp()
  await store.getState().started()
  expect(store.getState()).toMatchObject({ status: 'recording', microphones: [{ id: 'a', name: 'Fake' }] })
  hear(9.9)
  hear(10.1)
  hear(10.2)
  await store.getState().stopped()
  expect(seen.said).toEqual(['Recording', expect.stringMatching(/Ten seconds/)])
  expect(seen.recorded.map(({ name, type, size }) => [name, type, size])).toEqual([['Recording 2026-03-01 14.05.wav', 'audio/wav', 32_044]])
  await store.getState().stopped()
  expect(seen.recorded).toHaveLength(1)
})

it('stops by itself at five minutes, and when the microphone goes', async () => {
  const first = setUp()
  await first.store.getState().started()
  first.hear(299.6)
  await expect.poll(() => first.seen.recorded.length).toBe(1)
  const second = setUp()
  await second.store.getState().started()
  second.seen.options?.onLost()
  await expect.poll(() => second.seen.recorded.length).toBe(1)
})

it('lets the microphone go when it is discarded, even while permission is still being asked for', async () => {
  const { store, seen } = setUp()
  await store.getState().started()
  store.getState().discarded()
  expect([seen.cancelled, store.getState().status]).toEqual([1, 'idle'])
  const waiting: (() => void)[] = []
  let cancelled = 0
  const late = setUp(() => new Promise((resolve) => waiting.push(() => resolve({ device: '', stop: async () => ({ samples: new Float32Array(), rate: 1 }), cancel: () => (cancelled += 1) }))))
  const starting = late.store.getState().started()
  late.store.getState().discarded()
  waiting[0]?.()
  await starting
  expect([cancelled, late.store.getState().status]).toEqual([1, 'idle'])
})

it('says why there is no microphone', async () => {
  const { store } = setUp(() => Promise.reject(new DOMException('no', 'NotAllowedError')))
  Object.defineProperty(globalThis, 'isSecureContext', { configurable: true, value: true })
  await store.getState().started()
  expect(store.getState()).toMatchObject({ status: 'idle', problem: expect.stringMatching(/Allow it beside the address/) })
})
