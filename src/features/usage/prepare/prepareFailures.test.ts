import { expect, test } from 'vitest'
import { prepareFailures } from './prepareFailures'

const run = (failureCode: string | null, cost: number | null, estimateCredits: number | null, ending: 'failed' | 'succeeded' = 'failed') => ({
  ending,
  cost,
  estimateCredits,
  run: { status: 'FAILED', progress: null, failure: null, failureCode, estimatedCost: null, cost, nodeErrors: {} },
})

test('what the API names counts as known, what moderation keeps as estimated, the rest as unknown', () => {
  expect(
    prepareFailures([
      run('SAFETY.INPUT.TEXT', null, 25),
      run('SAFETY.OUTPUT.VIDEO', 40, 60),
      run('INTERNAL.BAD_OUTPUT.CODE01', null, 50),
      run('THIRD_PARTY.UNAVAILABLE', null, 8),
      run('SAFETY.INPUT.IMAGE', null, null),
      run(null, 12, 12, 'succeeded'),
    ]),
  ).toEqual({ failed: 5, moderated: 3, known: 40, estimated: 25, unknown: 2 })
})

test('nothing failed', () => {
  expect(prepareFailures([])).toEqual({ failed: 0, moderated: 0, known: 0, estimated: 0, unknown: 0 })
})
