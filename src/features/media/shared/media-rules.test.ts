import { describe, expect, it } from 'vitest'
import { brokenRule, UPLOAD_BYTES } from './broken-rule'
import { rulesInWords, USUAL_RULES, type MediaFacts } from './media-rules'

const picture = (width: number, height: number): MediaFacts => ({ kind: 'image', type: 'image/png', format: 'PNG', bytes: 1_000, width, height })
const recording = (seconds?: number): MediaFacts => ({ kind: 'audio', type: 'audio/wav', format: 'WAV', bytes: 1_000, seconds })

describe('what a file breaks', () => {
  it('takes shapes up to the limits, and says of others by how much', () => {
    for (const [width, height] of [[1000, 500], [500, 1000], [1000, 1000], [8000, 4000]] as const) expect(brokenRule(picture(width, height), USUAL_RULES)).toBeUndefined()
    expect(brokenRule(picture(1001, 500), USUAL_RULES)).toBe('This picture is too wide: 1,001 × 500 pixels is 2.01 times as wide as high, and it must be 0.5 to 2 times. Crop it.')
    expect(brokenRule(picture(500, 1001), USUAL_RULES)).toMatch(/too tall: .* 0\.49 times/)
    expect(brokenRule(picture(8001, 8000), USUAL_RULES)).toBe('This picture has 8,001 × 8,000 pixels; the API takes at most 8,000 on a side.')
  })

  it('counts seconds: at least, more than, at most', () => {
    expect(brokenRule(recording(4.6), { moreThanSeconds: 4.6 })).toBe('This recording lasts 4.6 s; it must last longer than 4.6 s.')
    expect(brokenRule(recording(4.61), { moreThanSeconds: 4.6 })).toBeUndefined()
    expect(brokenRule(recording(2.9), { minSeconds: 3, maxSeconds: 30 })).toContain('at least 3 s')
    expect(brokenRule(recording(3), { minSeconds: 3, maxSeconds: 30 })).toBeUndefined()
    // A container's last frame may hang over.
    expect(brokenRule(recording(30.04), { minSeconds: 3, maxSeconds: 30 })).toBeUndefined()
    expect(brokenRule(recording(30.2), { minSeconds: 3, maxSeconds: 30 })).toBe('This recording lasts 30.2 s; it may last at most 30 s.')
  })

  it('holds nothing against what cannot be known', () => {
    expect(brokenRule(recording(undefined), { minSeconds: 3, moreThanSeconds: 4.6, maxSeconds: 5 })).toBeUndefined()
    expect(brokenRule({ kind: 'video', type: 'video/x-matroska', format: 'Matroska' }, USUAL_RULES)).toBeUndefined()
    // Cover art gives a sound file pixels.
    expect(brokenRule({ ...recording(9), width: 3000, height: 100 }, USUAL_RULES)).toBeUndefined()
  })

  it('weighs it first', () => {
    expect(brokenRule({ ...picture(9, 9000), bytes: 0 }, USUAL_RULES)).toBe('This file is empty.')
    expect(brokenRule({ ...picture(10, 10), bytes: UPLOAD_BYTES.max }, USUAL_RULES)).toBeUndefined()
    expect(brokenRule({ ...picture(10, 10), bytes: UPLOAD_BYTES.max + 1 }, USUAL_RULES)).toContain('at most 200 MB')
  })
})

it('says the rules beforehand, as far as they are about the kinds of a place', () => {
  expect(rulesInWords(USUAL_RULES, ['image'])).toBe('0.5 to 2 times as wide as high')
  expect(rulesInWords(USUAL_RULES, ['audio'])).toBe('')
  expect(rulesInWords({ ...USUAL_RULES, minSeconds: 3, maxSeconds: 30 }, ['video'])).toBe('0.5 to 2 times as wide as high, 3 to 30 s long')
  expect(rulesInWords({ moreThanSeconds: 4.6 }, ['audio'])).toBe('longer than 4.6 s')
  expect(rulesInWords({ maxSeconds: 30 }, ['image'])).toBe('')
})
