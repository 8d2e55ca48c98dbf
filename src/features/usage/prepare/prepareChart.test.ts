import { expect, test } from 'vitest'
import { prepareBuckets } from './prepareBuckets'
import { prepareChart } from './prepareChart'
import { prepareCredits, REST } from './prepareCredits'
import { creditsCsv, prepareDayTable, prepareModelTable } from './prepareTables'
import { isolated, isShown, toggled } from './visibility'

const span = { first: '2026-03-01', last: '2026-03-03' }
const buckets = prepareBuckets(span, 'day', '2026-03-03')
const answer = [
  { date: '2026-03-01', usedCredits: [{ model: 'gen4.5', amount: 60 }, { model: '=cmd()', amount: 5 }, { model: 'veo3', amount: -40 }] },
  { date: '2026-03-03', usedCredits: [{ model: 'gen4.5', amount: 1200 }, { model: 'b', amount: 2 }] },
]
const credits = prepareCredits(answer, buckets, 2)
const before = prepareCredits([{ date: '2026-02-26', usedCredits: [{ model: 'gen4.5', amount: 7 }, { model: 'gone', amount: 3 }] }], buckets, 2, 3)

test('the chart names what it draws, marks today and reads each place out', () => {
  const chart = prepareChart(credits, { buckets, cumulative: false })
  expect(chart.selection).toBe('The top 2 of 4 models; the other 2 are drawn together.')
  expect(chart.running).toBe(2)
  expect(chart.read(0).said).toBe('Sun 1 Mar 2026 (UTC); 25 credits; refunds in it -40; gen4.5 60; 2 other models -40; =cmd() 5')
  expect(chart.read(1).said).toBe('Mon 2 Mar 2026 (UTC); no usage reported')
  expect(chart.read(2).title).toBe('Tue 3 Mar 2026, so far (UTC)')
  expect(chart.read(9).said).toContain('no usage reported')
})

test('what is hidden is neither drawn nor counted, and that is said', () => {
  const chart = prepareChart(credits, { buckets, cumulative: false, hide: ['gen4.5'], before })
  expect(chart.marks.map(({ key }) => key)).toEqual(['=cmd()', REST])
  expect(chart.selection).toContain('Drawn: -33 credits of 1,227.')
  // A model of then that is none of now belongs to the rest.
  expect(chart.beside).toEqual([3, null, null])
  expect(prepareChart(credits, { buckets, cumulative: false, show: ['gen4.5'], before }).beside).toEqual([7, null, null])
  expect(prepareChart(credits, { buckets, cumulative: true, before }).beside).toEqual([10, 10, 10])
})

test('more models than lines', () => {
  const many = prepareCredits([{ date: '2026-03-01', usedCredits: Array.from({ length: 26 }, (_, n) => ({ model: `m${n}`, amount: n + 1 })) }], buckets, 99)
  const reading = prepareChart(many, { buckets, cumulative: false }).read(0)
  expect(reading.lines).toHaveLength(9)
  expect(reading.more).toBe('and 18 more')
})

test('hide, isolate, and back', () => {
  expect(toggled({}, 'a')).toEqual({ hide: ['a'] })
  expect(toggled({ hide: ['a'] }, 'a')).toEqual({})
  expect(isolated({ hide: ['a'] }, 'b')).toEqual({ show: ['b'] })
  expect(isolated({ show: ['b'] }, 'b')).toEqual({})
  expect(toggled({ show: ['b'] }, 'c')).toEqual({ show: ['b', 'c'] })
  expect(toggled({ show: ['b'] }, 'b')).toEqual({})
  expect(isShown({ show: ['b'] }, 'c')).toBe(false)
})

test('the table by model has each by itself, and its foot is the sum', () => {
  const { rows, total } = prepareModelTable(credits, before, { sort: 'credits', isAscending: false })
  expect(rows.map(({ key, credits: amount, share, before: then, refunds }) => [key, amount, share, then, refunds])).toEqual([
    ['gen4.5', '1,260', '99%', '7', '—'],
    ['=cmd()', '5', '<1%', '—', '—'],
    ['b', '2', '<1%', '—', '—'],
    ['veo3', '-40', '—', '—', '-40'],
  ])
  expect(total).toEqual({ credits: '1,227', share: '', before: '10', refunds: '-40' })
  expect(prepareModelTable(credits, before, { sort: 'name', isAscending: true }).rows.map(({ key }) => key)).toEqual(['=cmd()', 'b', 'gen4.5', 'veo3'])
  expect(prepareModelTable(credits, before, { sort: 'refunds', isAscending: false }).rows[0]?.key).toBe('veo3')
})

test('the table by day says gaps as gaps, and its foot is the sum', () => {
  const table = prepareDayTable({ buckets, series: credits.series, before: undefined, sort: 'day', isAscending: true })
  expect(table.rows.map(({ total, cells }) => [total, ...cells])).toEqual([
    ['25', '60', '5', '-40'],
    ['—', '—', '—', '—'],
    ['1,202', '1,200', '—', '2'],
  ])
  expect(table.totals).toEqual({ total: '1,227', before: undefined, cells: ['1,260', '5', '-38'] })
  expect(prepareDayTable({ buckets, series: credits.series, before: undefined, sort: 'total', isAscending: false }).rows.map(({ total }) => total)).toEqual(['1,202', '25', '—'])
})

test('the file has raw numbers, and no name in it can run', () => {
  expect(creditsCsv({ buckets, series: credits.series, before: [1, null, 2] }).slice(1).split('\r\n')).toEqual([
    "first_day_utc,last_day_utc,complete,credits,credits_period_before,gen4.5,'=cmd(),2 other models",
    '2026-03-01,2026-03-01,yes,25,1,60,5,-40',
    '2026-03-02,2026-03-02,yes,,,,,',
    '2026-03-03,2026-03-03,no,1202,2,1200,,2',
    '',
  ])
})
