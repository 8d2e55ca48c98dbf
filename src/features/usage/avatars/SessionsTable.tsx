import { Link } from '@tanstack/react-router'
import { useMemo } from 'react'
import type { AvatarUsage } from '~/api/types'
import { formatInteger } from '~/lib/format'
import { Card } from '~/ui/Card'
import { linkedRowClass, rowLinkClass } from '~/ui/linkClass'
import { SortHeader } from '~/ui/SortHeader'
import { Table } from '~/ui/Table'
import { formatMinutes, placeName, sessionRows, type prepareSessions, type TroublesByPlace } from '../prepare/prepareAvatars'
import type { Bucket } from '../prepare/prepareBuckets'
import type { Step, UsageSearch } from '../usage.search'

interface SessionsTableProps {
  search: UsageSearch
  step: Step
  places: ReturnType<typeof prepareSessions>
  buckets: readonly Bucket[]
  troubles: TroublesByPlace | undefined
  usage: AvatarUsage | undefined
  onChange: (change: UsageSearch) => void
}

/** Sessions in numbers; each row leads to its conversations. */
export function SessionsTable({ search, step, places, buckets, troubles, usage, onChange }: SessionsTableProps) {
  const sort = search.sort === 'total' ? 'total' : 'day'
  const isAscending = search.order === 'asc'
  const rows = useMemo(() => sessionRows(places, buckets, troubles, sort, isAscending), [places, buckets, troubles, sort, isAscending])
  const direction = isAscending ? 'asc' : 'desc'
  const onSort = (next: 'day' | 'total') => onChange({ sort: next === 'day' ? undefined : next, order: next === sort && !isAscending ? 'asc' : undefined })
  return (
    <Card
      title="Sessions in numbers"
      flush
      footer={troubles && !troubles.isComplete ? `Failed and unfinished sessions are counted from the newest ${formatInteger(troubles.read)} conversations. “—” is where not all were read.` : undefined}
    >
      <Table label={`Sessions by ${step}`}>
        <thead>
          <tr>
            <SortHeader direction={sort === 'day' ? direction : undefined} onSort={() => onSort('day')}>
              {step === 'day' ? 'Day' : step === 'week' ? 'Week' : 'Month'} (UTC)
            </SortHeader>
            <SortHeader align="end" direction={sort === 'total' ? direction : undefined} onSort={() => onSort('total')}>
              Sessions
            </SortHeader>
            <th scope="col" data-align="end">
              In conversation
            </th>
            <th scope="col" data-align="end">
              Failed
            </th>
            <th scope="col" data-align="end">
              Unfinished
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.key} className={linkedRowClass}>
              <th scope="row" className="whitespace-nowrap">
                <Link to="/conversations" search={{ from: row.first, to: row.last, utc: true }} className={rowLinkClass}>
                  {row.title}
                  <span className="sr-only">: conversations of {placeName(row)}</span>
                </Link>
              </th>
              <td data-align="end">{row.sessions}</td>
              <td data-align="end">{row.minutes}</td>
              <td data-align="end">{row.failed}</td>
              <td data-align="end">{row.unfinished}</td>
            </tr>
          ))}
          <tr className="font-semibold">
            <th scope="row">Sum</th>
            <td data-align="end">{formatInteger(usage?.totalSessions)}</td>
            <td data-align="end">{usage && formatMinutes(usage.totalSeconds)}</td>
            <td data-align="end">{formatInteger(troubles?.failed)}</td>
            <td data-align="end">{formatInteger(troubles?.unfinished)}</td>
          </tr>
        </tbody>
      </Table>
    </Card>
  )
}
