import { expect, it } from 'vitest'
import { entryFixture } from '../fixture'
import { timingOf } from './timing'

const at = (seconds: number) => new Date(Date.UTC(2026, 9, 1, 10) + seconds * 1000).toISOString()

it('tells waiting from running, and both from the whole', () => {
  const entry = entryFixture({ createdAt: at(0), acceptedAt: at(1), startedAt: at(11), endedAt: at(41), tookSeconds: 30 })
  expect(timingOf(entry)).toEqual({ queued: 10, ran: 30, total: 41 })
})

it('says nothing of what nobody saw', () => {
  expect(timingOf(entryFixture({ createdAt: at(0), acceptedAt: at(1), endedAt: at(9_000), tookSeconds: null }))).toEqual({ queued: null, ran: null, total: null })
  // It was over before it was ever seen running.
  expect(timingOf(entryFixture({ createdAt: at(0), acceptedAt: at(1), startedAt: null, endedAt: at(6), tookSeconds: 5 }))).toEqual({ queued: null, ran: 5, total: 6 })
  expect(timingOf(entryFixture({ acceptedAt: at(9), startedAt: at(1) })).queued).toBeNull()
})
