import { describe, expect, it } from 'vitest'
import { barsOf, wavePath } from './waveform'

describe('barsOf', () => {
  it('takes the loudest sample of each stretch, of either sign and channel, and scales to the loudest', () => {
    const left = new Float32Array([0.1, -0.2, 0, 0])
    const right = new Float32Array([0, 0, 0.4, 0.1])
    expect(barsOf([left, right], 2).map((value) => Math.round(value * 100))).toEqual([50, 100])
  })
  it('leaves silence silent, and copes with nothing', () => {
    expect(barsOf([new Float32Array(10)], 3)).toEqual([0, 0, 0])
    expect(barsOf([], 2)).toEqual([0, 0])
    expect(barsOf([new Float32Array([1])], 3)).toEqual([0, 0, 1])
  })
})

it('draws a block per bar around the middle, and a dot for silence', () => {
  expect(wavePath([1, 0])).toBe('M0.2 0.02h.6v1.96h-.6zM1.2 0.94h.6v0.12h-.6z')
})
