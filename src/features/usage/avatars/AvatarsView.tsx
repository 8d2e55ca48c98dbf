import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import Radio from 'lucide-react/icons/radio'
import { useMemo } from 'react'
import { LoadError } from '~/features/form/shared/LoadError'
import { avatarUsageQuery, spanConversationsQuery } from '~/data/avatarUsage'
import type { UtcDay } from '~/lib/dates'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Notice } from '~/ui/Notice'
import { Skeleton } from '~/ui/Skeleton'
import { StackedBars } from '../chart/StackedBars'
import { Figures } from '../Figures'
import { Later } from '~/ui/Later'
import { avatarFigures, prepareSessionCharts, prepareSessions, prepareTroubles } from '../prepare/prepareAvatars'
import { prepareBuckets, RUNNING } from '../prepare/prepareBuckets'
import { stepOf, type UsageRange } from '../range/usageRange'
import type { UsageSearch } from '../usage.search'
import { AvatarsToolbar } from './AvatarsToolbar'
import { SessionsTable } from './SessionsTable'

interface AvatarsViewProps {
  search: UsageSearch
  range: UsageRange
  today: UtcDay
  onChange: (change: UsageSearch) => void
}

const NO_FIGURES = ['Sessions', 'In conversation', 'Average duration', 'Failed and unfinished'].map((label) => ({ label }))

/** Sessions with avatars and the time spent in them. */
export function AvatarsView({ search, range, today, onChange }: AvatarsViewProps) {
  const { first, last } = range
  const navigate = useNavigate()
  const step = stepOf(search, range)
  const cumulative = search.cumulative === true
  const usage = useQuery({ ...avatarUsageQuery({ first, last }), throwOnError: false })
  const list = useQuery({ ...spanConversationsQuery({ first, last }), throwOnError: false })

  const buckets = useMemo(() => prepareBuckets({ first, last }, step, today), [first, last, step, today])
  const places = useMemo(() => usage.data && prepareSessions(usage.data.byDay, buckets), [usage.data, buckets])
  const troubles = useMemo(() => list.data && prepareTroubles(list.data, buckets), [list.data, buckets])
  const charts = useMemo(() => places && prepareSessionCharts(places, buckets, troubles, cumulative), [places, buckets, troubles, cumulative])

  if (usage.isError && !usage.data) return <LoadError title="The avatar usage could not be loaded" error={usage.error} onRetry={() => void usage.refetch()} retrying={usage.isFetching} />

  function open(place: number) {
    const bucket = buckets[place]
    if (bucket) void navigate({ to: '/conversations', search: { from: bucket.first, to: bucket.last, utc: true } })
  }
  const shared = charts && { labels: charts.labels, running: charts.running, runningLabel: RUNNING[step], read: charts.read, onOpen: open, openHint: 'Click or Enter: its conversations', height: 200 }
  const by = `by ${step}${cumulative ? ', cumulative' : ''}`
  const hasSessions = (usage.data?.totalSessions ?? 0) > 0
  return (
    <>
      <Figures label="Sessions in this range" figures={usage.data ? avatarFigures(usage.data, troubles) : NO_FIGURES} />
      {list.isError && (
        <Notice tone="warning" className="mb-4">
          Failed and unfinished sessions are not known: the conversations could not be read.
        </Notice>
      )}
      {usage.data && !hasSessions ? (
        <Card>
          <EmptyMessage
            icon={<Radio />}
            title="No sessions in these days"
            body="A session begins when somebody talks to an avatar, here or through your own program."
            action={{ link: <Link to="/live" className={buttonClass({ variant: 'primary' })}>Start a session</Link> }}
          />
        </Card>
      ) : (
        <div className="grid gap-4">
          <Card title={`Sessions ${by}`} actions={<AvatarsToolbar search={search} step={step} range={range} places={places} buckets={buckets} troubles={troubles} onChange={onChange} />}>
            {shared ? (
              <StackedBars label={`Sessions ${by}`} summary={`Sessions with avatars from ${buckets[0]?.title ?? ''} to ${buckets.at(-1)?.title ?? ''}, in UTC.`} marks={charts.sessions} {...shared} />
            ) : (
              <ChartSkeleton />
            )}
          </Card>
          <Card title={`Minutes ${by}`}>
            {shared ? (
              <StackedBars label={`Minutes ${by}`} summary="Minutes in conversation over the same time." marks={charts.minutes} {...shared} />
            ) : (
              <ChartSkeleton />
            )}
          </Card>
          {places && (
            <Later placeholder={<Skeleton size="block" className="h-80" />}>
              <SessionsTable search={search} step={step} places={places} buckets={buckets} troubles={troubles} usage={usage.data} onChange={onChange} />
            </Later>
          )}
        </div>
      )}
    </>
  )
}

function ChartSkeleton() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="h-50" />
      <span className="sr-only">Loading…</span>
    </div>
  )
}
