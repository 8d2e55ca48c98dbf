import { expect, it } from 'vitest'
import { checkSample, type AudioTools } from './sample-check'
import { encodeWav } from './wav'

/** As much of a decoded recording as is looked at. */
const decoded = (seconds: number, gain = 0.5, rate = 8000): AudioBuffer => {
  const samples = Float32Array.from({ length: seconds * rate }, (_, at) => gain * Math.sin(at / 5))
  return { duration: seconds, sampleRate: rate, numberOfChannels: 1, length: samples.length, getChannelData: () => samples, copyFromChannel() {}, copyToChannel() {} }
}

const tools = (seconds: number, told?: number): AudioTools => ({
  duration: async () => told,
  decode: async () => decoded(seconds),
  resample: async (buffer, rate) => ({ samples: new Float32Array(Math.round(buffer.duration * rate)), rate }),
})

const wav = async (bytes = 1000) => new File([await encodeWav({ samples: new Float32Array(bytes / 2), rate: 8000 }).arrayBuffer()], 'my voice.WAVE', { type: '' })
const ogg = new File(['OggS', new Uint8Array(60)], 'memo.ogg')

it('takes a good file as it is, under the ending and type of its format', async () => {
  const check = await checkSample(await wav(), tools(12))
  expect(check.ok && [check.sample.file.name, check.sample.file.type, check.sample.convertedFrom]).toEqual(['my voice.wav', 'audio/wav', undefined])
})

it('converts a format that the API does not list, and a file that is too large for it', async () => {
  const other = await checkSample(ogg, tools(12))
  expect(other.ok && [other.sample.file.name, other.sample.format, other.sample.convertedFrom]).toEqual(['memo.wav', 'WAV', 'Ogg'])
  const large = await checkSample(await wav(10_000_002), tools(280))
  expect(large.ok && large.sample.file.size < 10_000_000 && large.sample.convertedFrom).toBe('WAV, 10 MB')
})

it('refuses with a reason: empty, a picture, no sound, too long before it is decoded', async () => {
  const never: AudioTools = { ...tools(1), decode: () => Promise.reject(new Error('no')) }
  const reason = async (file: File, with_ = never) => {
    const check = await checkSample(file, with_)
    return check.ok ? undefined : check.reason
  }
  expect(await reason(new File([], 'x.wav'))).toMatch(/empty/)
  expect(await reason(new File([new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10])], 'x.mp3'))).toMatch(/picture/)
  expect(await reason(ogg)).toMatch(/This Ogg file holds no sound/)
  expect(await reason(new File(['text'], 'x.mp3'))).toMatch(/no sound that the browser can read/)
  expect(await reason(await wav(), { ...never, duration: async () => 3600 })).toMatch(/lasts 1 h; the API takes at most 5 min/)
  expect(await reason(await wav(), tools(5))).toMatch(/lasts 5\.0 s/)
})
