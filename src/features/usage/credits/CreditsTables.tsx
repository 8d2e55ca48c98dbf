import { useMemo } from 'react'
import { Card } from '~/ui/Card'
import { SegmentedControl } from '~/ui/SegmentedControl'
import type { Bucket } from '../prepare/prepareBuckets'
import type { CreditsChart } from '../prepare/prepareChart'
import type { Credits } from '../prepare/prepareCredits'
import { prepareDayTable, prepareModelTable } from '../prepare/prepareTables'
import { isShown } from '../prepare/visibility'
import type { Step, UsageSearch } from '../usage.search'
import { DaysTable } from './DaysTable'
import { ModelsTable } from './ModelsTable'

interface CreditsTablesProps {
  search: UsageSearch
  step: Step
  credits: Credits
  before: Credits | undefined
  buckets: readonly Bucket[]
  chart: CreditsChart
  onChange: (change: UsageSearch) => void
}

const STEP_LABELS: Record<Step, string> = { day: 'By day', week: 'By week', month: 'By month' }

/** The numbers under the chart, by model or by day. */
export function CreditsTables(props: CreditsTablesProps) {
  const { search, step, onChange } = props
  return (
    <Card
      title="Credits in numbers"
      flush
      actions={
        <SegmentedControl
          label="Rows"
          value={search.table ?? 'models'}
          onValueChange={(table) => onChange({ table: table === 'days' ? table : undefined, sort: undefined, order: undefined })}
          options={[
            { value: 'models', label: 'By model' },
            { value: 'days', label: STEP_LABELS[step] },
          ]}
        />
      }
    >
      {search.table === 'days' ? <ByDay {...props} /> : <ByModel {...props} />}
    </Card>
  )
}

function ByModel({ search, credits, before, onChange }: CreditsTablesProps) {
  const sort = search.sort === undefined || search.sort === 'day' || search.sort === 'total' ? 'credits' : search.sort
  const isAscending = search.order === 'asc'
  const table = useMemo(() => prepareModelTable(credits, before, { sort, isAscending }), [credits, before, sort, isAscending])
  return <ModelsTable table={table} hasBefore={search.compare === true} sort={sort} isAscending={isAscending} onSort={(next) => onChange(turned(next, sort, isAscending, 'credits'))} />
}

function ByDay({ search, step, credits, buckets, chart, onChange }: CreditsTablesProps) {
  const sort = search.sort === 'total' ? 'total' : 'day'
  const isAscending = search.order === 'asc'
  const { show, hide } = search
  const table = useMemo(
    () => prepareDayTable({ buckets, series: credits.series.filter(({ key }) => isShown({ show, hide }, key)), before: chart.earlier, sort, isAscending }),
    [buckets, credits, show, hide, chart, sort, isAscending],
  )
  return <DaysTable table={table} step={step} sort={sort} isAscending={isAscending} onSort={(next) => onChange(turned(next, sort, isAscending, 'day'))} />
}

/** The same column again turns round; another begins with the largest. Defaults stay out of the address. */
function turned<Sort extends NonNullable<UsageSearch['sort']>>(next: Sort, now: Sort, isAscending: boolean, usual: Sort): Pick<UsageSearch, 'sort' | 'order'> {
  const order = next === now && !isAscending ? 'asc' : undefined
  return { sort: next === usual ? undefined : next, order }
}
