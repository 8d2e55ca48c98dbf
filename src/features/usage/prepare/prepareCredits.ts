import { addUtcDays } from '~/lib/dates'
import { bucketIndex, type Bucket } from './prepareBuckets'

/**
 * What was charged and what was given back. The API has one number per model and day, which is either; put together
 * over days or models the two stay apart, so that no refund disappears in a charge through our own sums.
 */
export interface Amount {
  /** Sum of what is above zero. */
  up: number
  /** Sum of what is below zero. */
  down: number
}

/** The rest together. No model is called that: names of models have no blanks at their ends. */
export const REST = ' rest'

export interface CreditSeries {
  /** The model's name, or REST. */
  key: string
  /** The models in it; one, but for REST. */
  models: readonly string[]
  /** By bucket. Null where the API says nothing about this model: that is a gap, not a zero. */
  points: (Amount | null)[]
  /** Of the whole range. */
  net: number
  refunds: number
}

export interface Credits {
  /** Those with a colour of their own, most credits first, then REST if there are more. */
  series: CreditSeries[]
  /** All of them, most credits first. */
  models: CreditSeries[]
  net: number
  charges: number
  refunds: number
  /** Pairs of model and day below zero. */
  refundedDays: number
}

/** What is used of the API's answer. Models are any text: the API knows new ones before we do. */
export type UsageDays = readonly { date: string; usedCredits: readonly { model: string; amount: number }[] }[]

/**
 * Credits by model and bucket. Every number of the API that lies in the buckets is counted exactly once, under the day
 * that the API gave it.
 *
 * @param top how many models stand alone; the rest is put together if it is more than one
 * @param shift days to move what the API says: 30 puts the thirty days before in the places of these
 */
export function prepareCredits(days: UsageDays, buckets: readonly Bucket[], top: number, shift = 0): Credits {
  const places = bucketIndex(buckets)
  const models = new Map<string, CreditSeries>()
  let refundedDays = 0
  for (const { date, usedCredits } of days) {
    const place = places.get(shift === 0 ? date : (addUtcDays(date, shift) ?? ''))
    if (place === undefined) continue
    for (const { model, amount } of usedCredits) {
      if (!Number.isFinite(amount)) continue
      const series = models.get(model) ?? { key: model, models: [model], points: buckets.map(() => null), net: 0, refunds: 0 }
      models.set(model, series)
      add(series, place, amount)
      if (amount < 0) refundedDays += 1
    }
  }
  const ranked = [...models.values()].toSorted((a, b) => b.net - a.net || (a.key < b.key ? -1 : 1))
  // One alone in "the rest" would be hidden behind a vaguer name for nothing.
  const alone = ranked.length - top === 1 ? ranked.length : top
  const rest = ranked.slice(alone)
  const refunds = ranked.reduce((sum, series) => sum + series.refunds, 0)
  const net = ranked.reduce((sum, series) => sum + series.net, 0)
  return {
    series: rest.length > 0 ? [...ranked.slice(0, alone), together(rest, buckets.length)] : ranked,
    models: ranked,
    net,
    refunds,
    charges: net - refunds,
    refundedDays,
  }
}

function add(series: CreditSeries, place: number, amount: number): void {
  const point = (series.points[place] ??= { up: 0, down: 0 })
  if (amount < 0) {
    point.down += amount
    series.refunds += amount
  } else point.up += amount
  series.net += amount
}

function together(series: readonly CreditSeries[], length: number): CreditSeries {
  return {
    key: REST,
    models: series.flatMap(({ models }) => models),
    points: Array.from({ length }, (_, place) => sumPoints(series.map(({ points }) => points[place] ?? null))),
    net: series.reduce((sum, { net }) => sum + net, 0),
    refunds: series.reduce((sum, { refunds }) => sum + refunds, 0),
  }
}

/** Null when all are. */
export function sumPoints(points: readonly (Amount | null)[]): Amount | null {
  return points.reduce<Amount | null>((sum, point) => (point === null ? sum : { up: (sum?.up ?? 0) + point.up, down: (sum?.down ?? 0) + point.down }), null)
}

/** The net of a point; a gap stays one. */
export function netOf(point: Amount | null | undefined): number | null {
  return point ? point.up + point.down : null
}

/** Each point with all before it. Before the first there is a gap; after it, what was reached stays. */
export function accumulate(points: readonly (Amount | null)[]): (Amount | null)[] {
  let reached: Amount | null = null
  return points.map((point) => (reached = point === null ? reached : { up: (reached?.up ?? 0) + point.up, down: (reached?.down ?? 0) + point.down }))
}
