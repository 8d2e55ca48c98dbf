import { expect, it, vi } from 'vitest'
import type { Recorder, RecorderOptions } from './recorder'
import { createRecorderStore } from './recorder.store'
import { encodeWav } from './wav'

function setUp(start?: (options: RecorderOptions) => Promise<Recorder>) {
  const seen = { devices: [{ id: 'a', name: 'Fake' }], recorded: [] as File[], said: [] as string[], cancelled: 0, cut: 0, options: undefined as RecorderOptions | undefined }
  const recorder: Recorder = { device: 'Fake', stop: async () => encodeWav({ samples: new Float32Array(16_000), rate: 16_000 }), cancel: () => (seen.cancelled += 1) }
  const store = createRecorderStore({
    start: start ?? (async (options) => {
      seen.options = options
      return recorder
    }),
    list: async () => seen.devices,
    onRecorded: (file) => seen.recorded.push(file),
    onCut: () => (seen.cut += 1),
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

it('stops by itself at five minutes', async () => {
  const { store, seen, hear } = setUp()
  await store.getState().started()
  hear(299.6)
  await expect.poll(() => seen.recorded.length).toBe(1)
})

it('keeps what was recorded when the microphone goes away, and says so', async () => {
  const { store, seen, hear } = setUp()
  await store.getState().started()
  hear(12)
  seen.options?.onLost()
  await expect.poll(() => seen.recorded.length).toBe(1)
  expect([seen.cut, store.getState().status]).toEqual([1, 'idle'])
})

it('says what to do when the microphone goes away too early, and forgets the one that is gone', async () => {
  const { store, seen, hear } = setUp()
  store.getState().deviceChosen('a')
  await store.getState().started()
  hear(3)
  seen.devices = [{ id: 'b', name: 'Another' }]
  seen.options?.onLost()
  await expect.poll(() => store.getState().microphones).toEqual(seen.devices)
  expect(store.getState()).toMatchObject({ status: 'idle', deviceId: undefined, seconds: 0, problem: expect.stringMatching(/Connect it again and record anew, or choose a file/) })
  expect([seen.recorded, seen.cut, seen.cancelled]).toEqual([[], 0, 1])
})

it('lets the microphone go when it is discarded, even while permission is still being asked for', async () => {
  const { store, seen } = setUp()
  await store.getState().started()
  store.getState().discarded()
  expect([seen.cancelled, store.getState().status]).toEqual([1, 'idle'])
  const waiting: (() => void)[] = []
  let cancelled = 0
  const late = setUp(() => new Promise((resolve) => waiting.push(() => resolve({ device: '', stop: async () => encodeWav({ samples: new Float32Array(), rate: 1 }), cancel: () => (cancelled += 1) }))))
  const starting = late.store.getState().started()
  late.store.getState().discarded()
  waiting[0]?.()
  await starting
  expect([cancelled, late.store.getState().status]).toEqual([1, 'idle'])
})

it.each([
  ['NotAllowedError', /Allow it beside the address, then try again; or choose a file/],
  ['NotFoundError', /There is no such microphone\. Connect one, choose another, or choose a file/],
  ['OverconstrainedError', /There is no such microphone/],
  ['NotReadableError', /Another program holds the microphone\. Close it, then try again/],
  ['AbortError', /could not be started\. Try again, or choose a file/],
])('says why there is no microphone, and what to do: %s', async (name, words) => {
  vi.stubGlobal('isSecureContext', true)
  const { store } = setUp(() => Promise.reject(new DOMException('no', name)))
  await store.getState().started()
  expect(store.getState()).toMatchObject({ status: 'idle', problem: expect.stringMatching(words) })
})

it('says that a page without https gets no microphone', async () => {
  vi.stubGlobal('isSecureContext', false)
  const { store } = setUp(() => Promise.reject(new TypeError('mediaDevices is undefined')))
  await store.getState().started()
  expect(store.getState().problem).toMatch(/https or this machine only/)
})
