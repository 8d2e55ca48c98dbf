import { expect, test, vi } from 'vitest'
import { createPictureStore, pictureProblem, pictureUri, type SendFile } from './picture.store'

function png(size: number, name = 'face.png'): File {
  const head = new Uint8Array(size)
  head.set([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const view = new DataView(head.buffer)
  view.setUint32(16, 1088)
  view.setUint32(20, 704)
  return new File([head], name, { type: 'image/png' })
}

const never: SendFile = () => Promise.reject(new Error('must not be sent'))

test('a small file becomes a data URI of its real type; nothing is uploaded', async () => {
  const send = vi.fn<SendFile>(never)
  const store = createPictureStore({ send })
  await store.getState().fileChosen(new File([png(2000)], 'face.jpg', { type: 'image/jpeg' }))
  const { state } = store.getState()
  expect(state).toMatchObject({ step: 'ready', name: 'face.jpg' })
  expect(pictureUri(state)).toMatch(/^data:image\/png;base64,iVBORw0K/)
  expect(pictureProblem(state)).toBeUndefined()
  expect(send).not.toHaveBeenCalled()
})

test('a large file is uploaded, under an ending that fits; a failed upload is tried again alone', async () => {
  const send = vi.fn<SendFile>().mockRejectedValueOnce(new Error('away'))
  send.mockImplementation((_file, { onProgress }) => {
    onProgress(0.5)
    return Promise.resolve({ runwayUri: 'runway://slot' })
  })
  const store = createPictureStore({ send })
  const seen: string[] = []
  store.subscribe(({ state }) => seen.push(state.step === 'uploading' ? `uploading ${state.share}` : state.step))

  await store.getState().fileChosen(png(3_000_001, 'face'))
  expect(pictureProblem(store.getState().state)).toContain('Try the upload again')
  await store.getState().uploadRetried()

  expect(seen).toEqual(['checking', 'uploading 0', 'upload-failed', 'uploading 0', 'uploading 0.5', 'ready'])
  expect(pictureUri(store.getState().state)).toBe('runway://slot')
  expect(send.mock.calls.map(([file]) => file.name)).toEqual(['face.png', 'face.png'])
})

test('choosing anew drops the upload under way, and its late answer changes nothing', async () => {
  const answers: ((value: { runwayUri: string }) => void)[] = []
  const signals: AbortSignal[] = []
  const send: SendFile = (_file, { signal }) =>
    new Promise((resolve) => {
      signals.push(signal)
      answers.push(resolve)
    })
  const store = createPictureStore({ send })
  const first = store.getState().fileChosen(png(3_000_001))
  await vi.waitFor(() => expect(answers).toHaveLength(1))
  store.getState().addressTyped('https://example.com/face.png')
  expect(signals[0]?.aborted).toBe(true)
  answers[0]?.({ runwayUri: 'runway://late' })
  await first
  expect(pictureUri(store.getState().state)).toBe('https://example.com/face.png')
})

test('what is refused is never sent, and says why', async () => {
  const store = createPictureStore({ send: never })
  await store.getState().fileChosen(new File(['GIF89a'.padEnd(600)], 'a.gif'))
  expect(store.getState().state).toEqual({
    step: 'refused',
    name: 'a.gif',
    reason: 'This file is a GIF. The API takes JPEG, PNG and WebP pictures.',
  })
  expect(pictureUri(store.getState().state)).toBeUndefined()
})

test('an address that may not be sent has no uri and a reason', () => {
  const store = createPictureStore({ send: never })
  store.getState().addressTyped('http://example.com/a.png')
  expect(pictureUri(store.getState().state)).toBeUndefined()
  expect(pictureProblem(store.getState().state)).toContain('only https://')
  store.getState().removed()
  expect(pictureProblem(store.getState().state)).toContain('Choose a picture')
})
