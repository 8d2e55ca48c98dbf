import { lazy } from 'react'
import { LoadError } from '~/features/form/shared/LoadError'
import type { UtcDay } from '~/lib/dates'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { StackedBars } from '../chart/StackedBars'
import { RUNNING } from '../prepare/prepareBuckets'
import { Figures } from '../Figures'
import { Later } from '~/ui/Later'
import { averageFigure, refundFigure, totalFigure } from '../prepare/prepareFigures'
import type { UsageRange } from '../range/usageRange'
import type { UsageSearch } from '../usage.search'
import { CreditsToolbar } from './CreditsToolbar'
import { Legend, LegendPlaces } from './Legend'
import { useCredits } from './useCredits'

// Below the chart, and drawn after it: so their code, and the ledger behind the failures, come after it too.
const CreditsTables = lazy(async () => ({ default: (await import('./CreditsTables')).CreditsTables }))
const FailureCosts = lazy(async () => ({ default: (await import('./FailureCosts')).FailureCosts }))

// Seldom.
const NoCredits = lazy(async () => ({ default: (await import('./NoCredits')).NoCredits }))

interface CreditsViewProps {
  search: UsageSearch
  range: UsageRange
  today: UtcDay
  onChange: (change: UsageSearch) => void
}

/** Where the credits went: figures, chart, legend, tables. */
export function CreditsView({ search, range, today, onChange }: CreditsViewProps) {
  const view = useCredits(search, range, today)
  const { usage, earlier, buckets, results, credits, before, chart, step } = view
  const name = `Credits by model and ${step}${search.cumulative ? ', cumulative' : ''}`

  if (usage.isError && !usage.data) return <LoadError title="The usage could not be loaded" error={usage.error} onRetry={() => void usage.refetch()} retrying={usage.isFetching} />

  // A day has nothing finer to open; a week or month opens into its days.
  const open = step === 'day' ? undefined : (place: number) => {
    const bucket = buckets[place]
    if (bucket) onChange({ from: bucket.first, to: bucket.last, range: undefined, by: undefined })
  }
  return (
    <>
      <Figures
        label="Credits in this range"
        figures={[
          credits ? totalFigure(credits, search.compare ? before?.net : undefined) : { label: 'Total' },
          results ? averageFigure(results, range, today) : { label: 'Average per day' },
          view.forecast ? { label: 'Balance lasts', ...view.forecast } : view.isForecastFailed ? { label: 'Balance lasts', value: '—', note: 'Balance or recent usage could not be loaded.' } : { label: 'Balance lasts' },
          credits ? refundFigure(credits) : { label: 'Refunds' },
        ]}
      />
      <div className="grid gap-4">
        <Card title={name} actions={<CreditsToolbar search={search} step={step} view={view} range={range} onChange={onChange} />}>
          {!chart || !credits ? (
            <ChartPlaces />
          ) : credits.models.length === 0 ? (
            <LazyPart fallback={<ChartPlaces />}>
              <NoCredits range={range} />
            </LazyPart>
          ) : (
            <>
              {earlier.isError && search.compare && <LoadError className="mb-3" title="The period before could not be loaded" error={earlier.error} onRetry={() => void earlier.refetch()} retrying={earlier.isFetching} />}
              <StackedBars
                label={name}
                summary={chart.summary}
                marks={chart.marks}
                beside={chart.beside}
                labels={chart.labels}
                running={chart.running}
                runningLabel={RUNNING[step]}
                read={chart.read}
                onOpen={open}
                openHint={open && 'Click or Enter: its days'}
              />
              <Later placeholder={<LegendPlaces count={chart.legend.length} />}>
                <Legend items={chart.legend} selection={chart.selection} hasBefore={chart.beside !== undefined} onChange={onChange} />
              </Later>
            </>
          )}
        </Card>
        {credits && chart && (
          <Later placeholder={<Skeleton size="block" className="h-80" />}>
            <LazyPart fallback={<Skeleton size="block" className="h-80" />}>
              {credits.models.length > 0 && <CreditsTables search={search} step={step} credits={credits} before={before} buckets={buckets} chart={chart} onChange={onChange} />}
              <FailureCosts range={range} credits={credits} />
            </LazyPart>
          </Later>
        )}
      </div>
    </>
  )
}

function ChartPlaces() {
  return (
    <div aria-busy="true" className="grid gap-3">
      <Skeleton size="block" className="h-70" />
      <Skeleton size="block" className="h-24" />
      <span className="sr-only">Loading…</span>
    </div>
  )
}
