import { describe, expect, it } from 'vitest'
import type { Entry } from '~/data/ledgerEntry'
import { availabilityOf, canShow } from './availability'
import { entryFixture } from './fixture'

const made = Date.parse('2026-10-01T10:00:00.000Z')
const hours = (count: number) => made + count * 3_600_000
const at = (count: number, more: Partial<Entry> = {}) =>
  availabilityOf(entryFixture({ endedAt: new Date(made).toISOString(), outputs: [{ path: '/media/tasks/t/0', kind: 'image' }], ...more }), hours(count))

describe('where the files of a run are', () => {
  it('follows the hours that RunwayML keeps them', () => {
    expect(at(23)).toEqual({ where: 'api', until: hours(24) })
    expect(at(24)).toEqual({ where: 'fading', until: hours(48) })
    expect(at(48)).toEqual({ where: 'expired' })
  })

  it('is this device as soon as they are kept, whatever happened there', () => {
    const kept = { state: 'saved' as const, bytes: 10 }
    expect(at(1000, { kept, remoteDeletedAt: new Date(made).toISOString() })).toEqual({ where: 'device' })
  })

  it('is nowhere after they were deleted, or when there are none', () => {
    expect(at(1, { remoteDeletedAt: new Date(made).toISOString() })).toEqual({ where: 'deleted' })
    expect(at(1, { ending: 'gone' })).toEqual({ where: 'deleted' })
    expect(at(1, { outputs: [] })).toEqual({ where: 'none' })
    expect(canShow(at(1, { outputs: [] }))).toBe(false)
  })
})
