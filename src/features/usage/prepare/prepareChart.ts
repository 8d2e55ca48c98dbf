import { formatInteger } from '~/lib/format'
import { modelLook } from '~/lib/modelColors'
import { formatCredits } from '~/lib/money'
import { plural } from '~/lib/text'
import { isolated, isShown, toggled, type Visibility } from './visibility'
import type { ChartLook } from '~/ui/chartLook'
import type { Mark, Reading } from '../chart/reading'
import type { Bucket } from './prepareBuckets'
import { accumulate, netOf, REST, sumPoints, type Amount, type Credits, type CreditSeries } from './prepareCredits'

export const lookOf = (key: string): ChartLook => (key === REST ? 'rest' : modelLook(key))

/** A series by name; the rest says how many models it is. */
export function nameOf({ key, models }: Pick<CreditSeries, 'key' | 'models'>): string {
  return key === REST ? plural(models.length, 'other model') : key
}

export interface LegendItem {
  key: string
  name: string
  look: ChartLook
  /** Net credits of the range. */
  value: string
  isShown: boolean
  /** Shown and nothing else is. */
  isAlone: boolean
  /** What a press on the name, and on "Only", makes of the choice. */
  toggled: Visibility
  isolated: Visibility
}

export interface CreditsChart {
  marks: Mark[]
  /** Net of the period before by bucket, of the same models; undefined when it is not asked for. */
  beside: (number | null)[] | undefined
  /** The same without what came before, also when the chart is cumulative: for table and file. */
  earlier: (number | null)[] | undefined
  labels: string[]
  running: number | undefined
  legend: LegendItem[]
  /** "The top 8 of 18 models …" */
  selection: string
  summary: string
  read: (place: number) => Reading
}

export interface ChartOptions extends Visibility {
  cumulative: boolean
  buckets: readonly Bucket[]
  /** The period before, in the same places. */
  before?: Credits
}

/** Everything that the credits chart draws and says. */
export function prepareChart(credits: Credits, { buckets, cumulative, before, ...visibility }: ChartOptions): CreditsChart {
  const shown = credits.series.filter(({ key }) => isShown(visibility, key))
  const drawn = shown.map((series) => ({ ...series, points: cumulative ? accumulate(series.points) : series.points }))
  const sums = before && besideOf(before, shown, buckets.length, credits)
  const beside = sums && (cumulative ? accumulate(sums) : sums).map(netOf)
  const running = buckets.findIndex(({ isRunning }) => isRunning)
  const net = shown.reduce((sum, series) => sum + series.net, 0)
  return {
    marks: drawn.map(({ key, points }) => ({ key, look: lookOf(key), points })),
    beside,
    earlier: sums?.map(netOf),
    labels: buckets.map(({ label }) => label),
    running: running === -1 ? undefined : running,
    legend: credits.series.map((series) => ({
      key: series.key,
      name: nameOf(series),
      look: lookOf(series.key),
      value: formatInteger(series.net),
      isShown: isShown(visibility, series.key),
      isAlone: shown.length === 1 && shown[0]?.key === series.key,
      toggled: toggled(visibility, series.key),
      isolated: isolated(visibility, series.key),
    })),
    selection: selectionOf(credits, shown.length, net),
    summary: `${formatCredits(net)} in ${plural(buckets.length, 'bar')}, from ${buckets[0]?.title ?? ''} to ${buckets.at(-1)?.title ?? ''}, in UTC.`,
    read: (place) => reading(place, drawn, buckets[place], { cumulative, before: beside?.[place] }),
  }
}

function selectionOf({ series, models, net: all }: Credits, shown: number, net: number): string {
  const rest = series.at(-1)?.key === REST ? series.at(-1) : undefined
  const top = rest ? `The top ${series.length - 1} of ${models.length} models; the other ${rest.models.length} are drawn together.` : `All ${plural(models.length, 'model')} of these days.`
  return shown === series.length ? top : `${top} Drawn: ${formatCredits(net)} of ${formatInteger(all)}.`
}

/** The period before counts the same models: what is hidden now is hidden then, and new names then belong to the rest. */
function besideOf(before: Credits, shown: readonly CreditSeries[], length: number, now: Credits): (Amount | null)[] {
  const standing = new Set(now.series.flatMap(({ key, models }) => (key === REST ? [] : models)))
  const wanted = new Set(shown.flatMap(({ models }) => models))
  const everything = shown.length === now.series.length
  const withRest = everything || shown.some(({ key }) => key === REST)
  const counted = before.models.filter(({ key }) => wanted.has(key) || (withRest && !standing.has(key)))
  return Array.from({ length }, (_, place) => sumPoints(counted.map(({ points }) => points[place] ?? null)))
}

/** More lines would cover the chart. */
const LINES = 8

function reading(place: number, series: readonly (CreditSeries & { points: (Amount | null)[] })[], bucket: Bucket | undefined, { cumulative, before }: { cumulative: boolean; before: number | null | undefined }): Reading {
  const title = `${bucket?.title ?? ''}${cumulative ? ', with all before' : ''} (UTC)`
  const lines = series
    .flatMap((one) => {
      const value = netOf(one.points[place])
      return value === null || value === 0 ? [] : [{ key: one.key, label: nameOf(one), value, look: lookOf(one.key) }]
    })
    .toSorted((a, b) => Math.abs(b.value) - Math.abs(a.value))
  const sum = sumPoints(series.map(({ points }) => points[place] ?? null))
  const total = netOf(sum)
  // The sum of a week may hide them.
  const refunds = sum && sum.down < 0 ? formatInteger(sum.down) : undefined
  const hidden = lines.length - LINES
  const ends = [
    { key: ' total', label: 'Total', value: total === null ? 'no usage reported' : formatInteger(total), strong: true },
    ...(refunds === undefined ? [] : [{ key: ' refunds', label: 'Refunds in it', value: refunds }]),
    ...(before === undefined ? [] : [{ key: ' before', label: 'Period before', value: before === null ? 'none reported' : formatInteger(before) }]),
  ]
  const said = lines.slice(0, LINES).map(({ label, value }) => `${label} ${formatInteger(value)}`)
  return {
    title,
    lines: [...ends, ...lines.slice(0, LINES).map((line) => ({ ...line, value: formatInteger(line.value) }))],
    more: hidden > 0 ? `and ${hidden} more` : undefined,
    said: [title, total === null ? 'no usage reported' : formatCredits(total), ...(refunds === undefined ? [] : [`refunds in it ${refunds}`]), ...(before == null ? [] : [`period before ${formatInteger(before)}`]), ...said, ...(hidden > 0 ? [`and ${hidden} more`] : [])].join('; '),
  }
}
