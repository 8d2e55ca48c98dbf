import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { median } from './durations'
import type { Entry, Run } from './entry'
import { createEntry } from './new-entry'
import { progressOf } from './progress'

const start = Date.parse('2026-10-01T10:00:00.000Z')
const run = (status: string, progress: number | null): Run => ({ status, progress, failure: null, failureCode: null, estimatedCost: null, cost: null, nodeErrors: {} })
const running = (progress: number | null, more: Partial<Entry> = {}) => {
  const at = new Date(start).toISOString()
  return createEntry({ id: 'e', kind: 'task', createdAt: at, state: 'accepted', remoteId: 't', acceptedAt: at, startedAt: at, run: run('RUNNING', progress), ...more })
}

describe('progressOf', () => {
  it('takes what the API tells, and reckons the rest from the pace so far', () => {
    expect(progressOf(running(0.25), start + 10_000, 100)).toEqual({ share: 0.25, isEstimate: false, remainingSeconds: 30, isLate: false })
  })
  it('takes the usual time as long as nothing is told, and says that it is an estimate', () => {
    expect(progressOf(running(0), start + 10_000, 40)).toEqual({ share: 0.25, isEstimate: true, remainingSeconds: 30, isLate: false })
  })
  it('is late after twice the usual time, and only when that was learnt', () => {
    expect(progressOf(running(0.9), start + 90_000, 40)).toMatchObject({ isLate: true, share: 0.9 })
    expect(progressOf(running(0, { operationId: 'CreateTextToImage' }), start + 900_000)).toMatchObject({ isLate: false, share: 0.95, remainingSeconds: null })
  })
  it('says nothing of what waits for a slot, or was never seen before', () => {
    expect(progressOf(running(null, { run: run('THROTTLED', null) }), start + 9_000, 40).share).toBeNull()
    expect(progressOf(running(null), start + 9_000).share).toBeNull()
  })
  it('is never done before the end, nor negative', () => {
    fc.assert(
      fc.property(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), fc.integer({ min: -1e7, max: 1e9 }), fc.option(fc.double({ min: 0.1, max: 1e5, noNaN: true }), { nil: undefined }), (told, age, usual) => {
        const { share, remainingSeconds } = progressOf(running(told), start + age, usual)
        expect(share ?? 0).toBeGreaterThanOrEqual(0)
        expect(share ?? 0).toBeLessThan(1)
        expect(remainingSeconds ?? 0).toBeGreaterThanOrEqual(0)
      }),
    )
  })
})

it('the median is no slave of one slow run', () => {
  expect([median([]), median([5]), median([1, 3]), median([9, 1, 500])]).toEqual([undefined, 5, 2, 9])
})
