import { toCsv, type CsvCell } from '~/lib/csv'
import { formatInteger, formatPercent, NOTHING } from '~/lib/format'
import type { ChartLook } from '~/ui/chartLook'
import { lookOf, nameOf } from './prepareChart'
import type { Bucket } from './prepareBuckets'
import { netOf, sumPoints, type Credits, type CreditSeries } from './prepareCredits'
import type { CreditSort } from '../usage.search'

export interface Order<Sort extends string> {
  sort: Sort
  isAscending: boolean
}

export interface ModelRow {
  key: string
  look: ChartLook
  credits: string
  share: string
  before: string
  refunds: string
}

export interface ModelTable {
  rows: ModelRow[]
  /** Of all rows: what the API's numbers sum to. */
  total: Omit<ModelRow, 'key' | 'look'>
}

/** Every model by itself, none put together. */
export function prepareModelTable(credits: Credits, before: Credits | undefined, { sort, isAscending }: Order<CreditSort>): ModelTable {
  // Of what models cost in sum; those that gave back more than they took have no share.
  const spent = credits.models.reduce((sum, { net }) => sum + Math.max(0, net), 0)
  const then = new Map(before?.models.map(({ key, net }) => [key, net]))
  const sortable = credits.models.map((series) => ({ series, before: then.get(series.key) ?? null }))
  const value = ({ series, before: earlier }: (typeof sortable)[number]) =>
    sort === 'before' ? (earlier ?? Number.NEGATIVE_INFINITY) : sort === 'refunds' ? -series.refunds : series.net
  const sorted = sortable.toSorted((a, b) => (sort === 'name' ? compare(b.series.key, a.series.key) : difference(value(b), value(a))) || compare(a.series.key, b.series.key))
  return {
    rows: (isAscending ? sorted.toReversed() : sorted).map(({ series, before: earlier }) => ({
      key: series.key,
      look: lookOf(series.key),
      credits: formatInteger(series.net),
      share: series.net > 0 ? shareOf(series.net / spent) : NOTHING,
      before: formatInteger(earlier),
      refunds: series.refunds < 0 ? formatInteger(series.refunds) : NOTHING,
    })),
    total: {
      credits: formatInteger(credits.net),
      share: '',
      before: formatInteger(before?.net),
      refunds: credits.refunds < 0 ? formatInteger(credits.refunds) : NOTHING,
    },
  }
}

/** What is there but rounds to nothing is not nothing. */
const shareOf = (share: number): string => (share < 0.005 ? '<1%' : formatPercent(share))

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
/** Two infinities differ by NaN. */
const difference = (a: number, b: number): number => (a === b ? 0 : a - b)

export interface DayTable {
  columns: { key: string; name: string; look: ChartLook }[]
  rows: { key: string; title: string; total: string; before: string | undefined; cells: string[] }[]
  totals: { total: string; before: string | undefined; cells: string[] }
}

interface DayOptions extends Order<'day' | 'total'> {
  buckets: readonly Bucket[]
  series: readonly CreditSeries[]
  before: readonly (number | null)[] | undefined
}

/** What is drawn, in numbers: a row for each bar, a column for each series. A gap is "—", a zero is 0. */
export function prepareDayTable({ buckets, series, before, sort, isAscending }: DayOptions): DayTable {
  const rows = buckets.map((bucket, place) => ({ bucket, place, total: totalAt(series, place) }))
  const sorted = sort === 'total' ? rows.toSorted((a, b) => difference(b.total ?? Number.NEGATIVE_INFINITY, a.total ?? Number.NEGATIVE_INFINITY)) : rows.toReversed()
  return {
    columns: series.map((one) => ({ key: one.key, name: nameOf(one), look: lookOf(one.key) })),
    rows: (isAscending ? sorted.toReversed() : sorted).map(({ bucket, place, total }) => ({
      key: bucket.first,
      title: bucket.title,
      total: formatInteger(total),
      before: before && formatInteger(before[place]),
      cells: series.map(({ points }) => formatInteger(netOf(points[place]))),
    })),
    totals: {
      total: formatInteger(series.reduce((sum, { net }) => sum + net, 0)),
      before: before && formatInteger(before.reduce<number>((sum, value) => sum + (value ?? 0), 0)),
      cells: series.map(({ net }) => formatInteger(net)),
    },
  }
}

/** The same as a file, oldest first, with the numbers as they are. */
export function creditsCsv({ buckets, series, before }: Pick<DayOptions, 'buckets' | 'series' | 'before'>): string {
  const header: CsvCell[] = ['first_day_utc', 'last_day_utc', 'complete', 'credits', ...(before ? ['credits_period_before'] : []), ...series.map(nameOf)]
  const rows = buckets.map(({ first, last, isRunning }, place): CsvCell[] => [
    first,
    last,
    isRunning ? 'no' : 'yes',
    totalAt(series, place),
    ...(before ? [before[place]] : []),
    ...series.map(({ points }) => netOf(points[place])),
  ])
  return toCsv([header, ...rows])
}

function totalAt(series: readonly CreditSeries[], place: number): number | null {
  return netOf(sumPoints(series.map(({ points }) => points[place] ?? null)))
}
