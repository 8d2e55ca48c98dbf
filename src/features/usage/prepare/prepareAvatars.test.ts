import { expect, test } from 'vitest'
import { parseUtcDay } from '~/lib/dates'
import { avatarFigures, prepareSessionCharts, prepareSessions, prepareTroubles, sessionRows, sessionsCsv } from './prepareAvatars'
import { prepareBuckets } from './prepareBuckets'

const buckets = prepareBuckets({ first: '2026-03-01', last: '2026-03-03' }, 'day', '2026-03-03')
const byDay = [{ date: '2026-03-01', sessions: 4, seconds: 150 }, { date: '2026-03-03', sessions: 0, seconds: 0 }, { date: '2026-04-01', sessions: 9, seconds: 9 }]
const places = prepareSessions(byDay, buckets)

const conversation = (createdAt: string, status: string, duration: number | null) => ({ createdAt, status, duration })
const list = [
  conversation('2026-03-03T00:00:00.000Z', 'in_progress', null),
  conversation('2026-03-02T23:59:59.999Z', 'failed', null),
  conversation('2026-03-02T11:00:00.000Z', 'ended', 60),
  conversation('2026-03-01T12:00:00.000Z', 'archived', null),
]

test('a day that the API leaves out is a gap, a day without sessions is a zero', () => {
  expect(places).toEqual([{ sessions: 4, seconds: 150 }, null, { sessions: 0, seconds: 0 }])
  const { read } = prepareSessionCharts(places, buckets, undefined, false)
  expect(read(1).said).toBe('Mon 2 Mar 2026 (UTC); nothing reported')
  expect(read(0).said).toBe('Sun 1 Mar 2026 (UTC); 4 sessions; 2.5 min in conversation')
})

test('failed and unfinished ones count on the UTC day of their creation', () => {
  expect(prepareTroubles({ conversations: list, isComplete: true }, buckets)).toMatchObject({
    failed: 1,
    unfinished: 2,
    places: [{ failed: 0, unfinished: 1 }, { failed: 1, unfinished: 0 }, { failed: 0, unfinished: 1 }],
  })
})

test('where not all were read, the days that may lack some have no count', () => {
  expect(prepareTroubles({ conversations: list.slice(0, 3), isComplete: false }, buckets).places).toEqual([null, null, { failed: 0, unfinished: 1 }])
})

test('the two averages, and why they differ', () => {
  const usage = { totalSeconds: 150, totalSessions: 4, avgDurationSeconds: 75, byDay, isAverageJoined: false }
  const [, time, average, troubles] = avatarFigures(usage, undefined)
  expect(time).toMatchObject({ value: '2.5 min', note: '38 s per session that began.' })
  expect(average).toMatchObject({ value: '1 min 15 s' })
  expect(troubles).toEqual({ label: 'Failed and unfinished' })
  expect(avatarFigures({ ...usage, isAverageJoined: true }, undefined)[2]).toMatchObject({ value: 'about 1 min 15 s' })
  expect(avatarFigures({ ...usage, totalSessions: 0, totalSeconds: 0, avgDurationSeconds: 0 }, undefined)[2]).toMatchObject({ value: '—' })
})

test('rows and file say the same', () => {
  const troubles = prepareTroubles({ conversations: list, isComplete: true }, buckets)
  expect(sessionRows(places, buckets, troubles, 'day', true).map(({ sessions, minutes, failed }) => [sessions, minutes, failed])).toEqual([['4', '2.5 min', '0'], ['—', '—', '1'], ['0', '0.0 min', '0']])
  expect(sessionRows(places, buckets, troubles, 'total', false).map(({ first }) => parseUtcDay(first)?.getUTCDate())).toEqual([1, 3, 2])
  expect(sessionsCsv(places, buckets, troubles).split('\r\n').slice(1, 4)).toEqual(['2026-03-01,2026-03-01,yes,4,150,0,1', '2026-03-02,2026-03-02,yes,,,1,0', '2026-03-03,2026-03-03,no,0,0,0,1'])
})
