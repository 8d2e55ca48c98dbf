import { describe, expect, it } from 'vitest'
import { judge } from './judge'
import { SAMPLE_LIMITS } from './limits'
import { measure } from './measure'
import { encodeWav, fittingRate, wavBytes } from './wav'

const rate = 8000
const tone = (seconds: number, gain: number) => Float32Array.from({ length: seconds * rate }, (_, at) => Math.max(-1, Math.min(1, gain * Math.sin((2 * Math.PI * 200 * at) / rate))))

const verdict = (samples: Float32Array) => judge(measure([samples], rate))

describe('measure and judge', () => {
  it('takes ten seconds of plain speech', () => {
    expect(verdict(tone(10, 0.5))).toEqual({ warnings: [] })
  })
  it.each([
    [tone(9.99, 0.5), /lasts 9\.9 s; .* at least 10 s/],
    [tone(301, 0.5), /lasts 5 min 1 s; .* at most 5 min/],
    [tone(12, 0), /Nothing can be heard/],
    [tone(12, 0.001), /Nothing can be heard/],
    [new Float32Array(), /lasts 0\.0 s/],
  ])('refuses what the API would', (samples, sentence) => {
    expect(verdict(samples).problem).toMatch(sentence)
  })
  it('hears clipping, but not a wave that only reaches full scale', () => {
    expect(verdict(tone(12, 3)).warnings).toEqual([expect.stringMatching(/cut off at full volume/)])
    expect(verdict(tone(12, 1)).warnings).toEqual([expect.stringMatching(/cut off/)])
    expect(verdict(tone(12, 0.98)).warnings).toEqual([])
    expect(measure([new Float32Array([1, 0, 1, 1, 0, -1])], 1).clipped).toBe(0)
    expect(measure([new Float32Array([1, 1, 1, 1, 0])], 1).clipped).toBe(0.8)
  })
  it('hears what is quiet, and what is mostly silence', () => {
    expect(verdict(tone(12, 0.05)).warnings).toEqual([expect.stringMatching(/very quiet/)])
    const sparse = new Float32Array(40 * rate)
    sparse.set(tone(5, 0.5))
    expect(verdict(sparse).warnings).toEqual([expect.stringMatching(/about 5\.0 s of it are speech/)])
    sparse.set(tone(15, 0.5))
    expect(verdict(sparse).warnings).toEqual([expect.stringMatching(/half of it is silence/)])
  })
})

describe('WAV files', () => {
  it('say what they hold, and cut what is too loud', async () => {
    const bytes = await encodeWav({ samples: new Float32Array([0, 1, -1, 2]), rate: 16_000 }).arrayBuffer()
    const view = new DataView(bytes)
    const ascii = (at: number) => String.fromCharCode(...new Uint8Array(bytes, at, 4))
    expect([ascii(0), ascii(8), ascii(36)]).toEqual(['RIFF', 'WAVE', 'data'])
    expect([view.getUint32(4, true), view.getUint32(24, true), view.getUint32(40, true), bytes.byteLength]).toEqual([44, 16_000, 8, 52])
    expect([44, 46, 48, 50].map((at) => view.getInt16(at, true))).toEqual([0, 32_767, -32_767, 32_767])
  })
  it('keep the best rate that fits', () => {
    const { maxBytes, maxSeconds } = SAMPLE_LIMITS
    expect(fittingRate(30, 48_000, maxBytes)).toBe(48_000)
    expect(fittingRate(30, 44_100, maxBytes)).toBe(44_100)
    expect(fittingRate(120, 48_000, maxBytes)).toBe(32_000)
    expect(fittingRate(maxSeconds, 48_000, maxBytes)).toBe(16_000)
    expect(wavBytes(maxSeconds, 16_000)).toBeLessThanOrEqual(maxBytes)
    expect(fittingRate(30, 8000, maxBytes)).toBe(16_000)
  })
})
