import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { organizationQuery, usageQuery } from '~/data/organization'
import type { UtcDay } from '~/lib/dates'
import { countDays, spanBefore } from '~/lib/utcRanges'
import { prepareBuckets } from '../prepare/prepareBuckets'
import { prepareChart } from '../prepare/prepareChart'
import { prepareCredits } from '../prepare/prepareCredits'
import { prepareForecast, recentSpan } from '../prepare/prepareForecast'
import type { UsageRange } from '../range/usageRange'
import { stepOf } from '../range/usageRange'
import type { UsageSearch } from '../usage.search'

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
  const buckets = useMemo(() => prepareBuckets({ first, last }, step, today), [first, last, step, today])
  const count = top === 'all' ? Number.POSITIVE_INFINITY : Number(top ?? 8)
  const credits = useMemo(() => results && prepareCredits(results, buckets, count), [results, buckets, count])
  const before = useMemo(() => earlierResults && prepareCredits(earlierResults, buckets, count, countDays({ first, last })), [earlierResults, buckets, count, first, last])
  const chart = useMemo(() => credits && prepareChart(credits, { buckets, cumulative, before, show, hide }), [credits, buckets, cumulative, before, show, hide])
  const balance = organization.data?.creditBalance
  const forecast = balance !== undefined && recent.data ? prepareForecast(balance, recent.data.results, today) : undefined
  return { step, usage, earlier, buckets, results, credits, before, chart, forecast, isForecastFailed: recent.isError || organization.isError }
}
