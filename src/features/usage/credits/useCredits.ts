import { useQuery } from '@tanstack/react-query'
import { organizationQuery, usageQuery } from '~/data/organization'
import type { UtcDay } from '~/lib/dates'
import { countDays, spanBefore } from '~/lib/utcRanges'
import { prepareBuckets, type Bucket } from '../prepare/prepareBuckets'
import { prepareChart } from '../prepare/prepareChart'
import { prepareCredits, type Credits } from '../prepare/prepareCredits'
import { prepareForecast, recentSpan } from '../prepare/prepareForecast'
import type { Visibility } from '../prepare/visibility'
import type { UsageRange } from '../range/usageRange'
import { stepOf } from '../range/usageRange'
import { rememberLast } from '../rememberLast'
import type { Step, UsageSearch } from '../usage.search'

// Kept from one visit to the next, for the answers are too.
const bucketsOf = rememberLast((first: UtcDay, last: UtcDay, step: Step, today: UtcDay) => prepareBuckets({ first, last }, step, today))
const creditsOf = rememberLast(prepareCredits)
const creditsBefore = rememberLast(prepareCredits)
const chartOf = rememberLast((credits: Credits, buckets: Bucket[], cumulative: boolean, before: Credits | undefined, show: Visibility['show'], hide: Visibility['hide']) =>
  prepareChart(credits, { buckets, cumulative, before, show, hide }),
)

/** Everything that the credits view shows, from the API's answers; each part undefined until its answer is there. */
export function useCredits(search: UsageSearch, range: UsageRange, today: UtcDay) {
  const { first, last } = range
  const { cumulative = false, compare = false, top, show, hide } = search
  const step = stepOf(search, range)
  const usage = useQuery({ ...usageQuery({ first, last }), throwOnError: false })
  const earlier = useQuery({ ...usageQuery(spanBefore({ first, last })), enabled: compare, throwOnError: false })
  const recent = useQuery({ ...usageQuery(recentSpan(today)), throwOnError: false })
  const organization = useQuery({ ...organizationQuery(), throwOnError: false })

  const results = usage.data?.results
  const earlierResults = compare ? earlier.data?.results : undefined
  const buckets = bucketsOf(first, last, step, today)
  const count = top === 'all' ? Number.POSITIVE_INFINITY : Number(top ?? 8)
  const credits = results && creditsOf(results, buckets, count)
  const before = earlierResults && creditsBefore(earlierResults, buckets, count, countDays({ first, last }))
  const chart = credits && chartOf(credits, buckets, cumulative, before, show, hide)
  const balance = organization.data?.creditBalance
  const forecast = balance !== undefined && recent.data ? prepareForecast(balance, recent.data.results, today) : undefined
  return { step, usage, earlier, buckets, results, credits, before, chart, forecast, isForecastFailed: recent.isError || organization.isError }
}
