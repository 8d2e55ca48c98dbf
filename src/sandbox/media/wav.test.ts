import { describe, expect, it } from 'vitest'
import { renderWav, sampleRate, wavRange, wavSize, wavStream, type WavSpec } from './wav'

const speech: WavSpec = { seconds: 2.5, kind: 'speech', seed: 3, text: 'Good evening, how may I help you?' }

const loudest = (bytes: Uint8Array<ArrayBuffer>) =>
  new Int16Array(bytes.buffer, 44).reduce((most, sample) => Math.max(most, Math.abs(sample)), 0)

describe('recordings', () => {
  it('have a header that says how long they are', () => {
    const bytes = renderWav(speech)
    const view = new DataView(bytes.buffer)
    expect(new TextDecoder().decode(bytes.subarray(0, 4))).toBe('RIFF')
    expect(view.getUint32(4, true)).toBe(bytes.length - 8)
    expect(view.getUint32(24, true)).toBe(sampleRate)
    expect(view.getUint32(40, true) / (sampleRate * 2)).toBe(2.5)
    expect(bytes.length).toBe(wavSize(speech))
  })

  it.each(['speech', 'dialogue', 'tone', 'effect'] as const)('are heard and never clip: %s', (kind) => {
    for (let seed = 0; seed < 6; seed++) {
      const most = loudest(renderWav({ ...speech, kind, seed }))
      expect(most).toBeGreaterThan(3000)
      expect(most).toBeLessThan(32_767)
    }
  })

  it('differ by voice and by text', () => {
    const one = renderWav(speech)
    expect(renderWav(speech)).toEqual(one)
    expect(renderWav({ ...speech, seed: 4 })).not.toEqual(one)
    expect(renderWav({ ...speech, text: 'Good evening. The kitchen is closed.' })).not.toEqual(one)
    expect(loudest(renderWav({ ...speech, text: 'こんにちは、元気ですか。' }))).toBeGreaterThan(3000)
  })

  it('give any range of bytes as a slice of the whole', () => {
    const whole = renderWav(speech)
    for (const [start, end] of [
      [0, 10],
      [40, 48],
      [43, 45],
      [44, 46],
      [45, 47],
      [1001, 30_002],
      [whole.length - 3, whole.length],
      [500, 500],
    ] as const) {
      expect(wavRange(speech, start, end)).toEqual(whole.slice(start, end))
    }
    expect(() => wavRange(speech, 0, whole.length + 1)).toThrow(RangeError)
    expect(() => wavRange(speech, 9, 8)).toThrow(RangeError)
  })

  it('stream half an hour without holding it', async () => {
    const long: WavSpec = { ...speech, kind: 'dialogue', seconds: 1800 }
    expect(wavSize(long)).toBe(44 + 1800 * sampleRate * 2)
    const reader = wavStream(long, 30_000_001).getReader()
    const { value } = await reader.read()
    await reader.cancel()
    expect(value).toEqual(wavRange(long, 30_000_001, 30_000_001 + (value?.length ?? 0)))
  })
})
