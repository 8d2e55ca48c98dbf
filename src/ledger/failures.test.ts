import { describe, expect, it } from 'vitest'
import { explainFailure, suspensionRisk } from './failures'

describe('explainFailure', () => {
  it.each([
    ['SAFETY.INPUT.TEXT', 'yes', 'never', true],
    ['SAFETY.INPUT.MULTIMODAL.NSFW', 'yes', 'never', true],
    ['SAFETY.OUTPUT.VIDEO', 'yes', 'never', true],
    ['SAFETY.NOVEL', 'yes', 'never', true],
    ['INPUT_PREPROCESSING.SAFETY.TEXT', 'unknown', 'never', true],
    ['INPUT_PREPROCESSING.INTERNAL', 'unknown', 'later', false],
    ['ASSET.INVALID', 'unknown', 'after-change', false],
    ['INTERNAL.BAD_OUTPUT.CODE01', 'no', 'after-change', false],
    ['INTERNAL', 'unknown', 'later', false],
    ['INTERNALLY.ODD', 'unknown', 'after-change', false],
    [null, 'unknown', 'later', false],
    ['THIRD_PARTY.UNAVAILABLE', 'unknown', 'later', false],
    ['TALKING_AVATAR.NO_PARTICIPANT', 'unknown', 'now', false],
    ['BRAND.NEW', 'unknown', 'after-change', false],
  ])('%s: charged %s, retry %s', (code, charged, retry, isModeration) => {
    const failure = explainFailure(code)
    expect(failure).toMatchObject({ charged, retry, isModeration })
    // People get sentences, not codes.
    for (const text of [failure.what, failure.advice]) {
      expect(text).toMatch(/^[A-Z][^_]+[.]$/u)
      expect(text).not.toContain(code ?? 'null')
    }
  })

  it('believes the cost that the API tells over the table', () => {
    expect(explainFailure('SAFETY.INPUT.TEXT', 0).charged).toBe('no')
    expect(explainFailure('INTERNAL.BAD_OUTPUT.01', 25).charged).toBe('yes')
  })
})

it('warns when moderation stops too much', () => {
  expect(suspensionRisk({ day: 2, week: 5 })).toBeUndefined()
  expect(suspensionRisk({ day: 3, week: 3 })).toContain('3 runs in the last 24 hours')
  expect(suspensionRisk({ day: 0, week: 6 })).toContain('6 runs in the last 7 days')
})
