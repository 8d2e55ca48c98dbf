import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { LoadError } from '~/features/form/shared/LoadError'
import { organizationQuery, usageQuery } from '~/data/organization'
import type { UtcDay } from '~/lib/dates'
import { Card } from '~/ui/Card'
import { ChartSwatch } from '~/ui/ChartSwatch'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Meter } from '~/ui/Meter'
import { Skeleton } from '~/ui/Skeleton'
import { Table } from '~/ui/Table'
import { UserText } from '~/ui/UserText'
import { prepareLimits, prepareMonth } from '../prepare/prepareLimits'
import { GaugeBar } from './GaugeBar'
import { useRunningModels } from './useRunningModels'

/** What the tier allows and how much of it is used. */
export function LimitsView({ today }: { today: UtcDay }) {
  const organization = useQuery({ ...organizationQuery(), throwOnError: false })
  const month = useQuery({ ...usageQuery({ first: `${today.slice(0, 8)}01`, last: today }), throwOnError: false })
  const running = useRunningModels()
  const rows = useMemo(() => organization.data && prepareLimits(organization.data, running), [organization.data, running])

  if (organization.isError && !organization.data) {
    return <LoadError title="The limits could not be loaded" error={organization.error} onRetry={() => void organization.refetch()} retrying={organization.isFetching} />
  }
  const spend = organization.data && prepareMonth(organization.data.tier.maxMonthlyCreditSpend, month.data?.results)
  return (
    <div className="grid gap-4">
      <Card title="This month">
        {spend ? (
          <>
            {spend.max === undefined || spend.used === undefined ? <p className="text-sm">{spend.words}</p> : <Meter label="Credits" value={spend.used} max={spend.max} text={spend.words} />}
            <p className="mt-2 max-w-3xl text-xs text-muted">
              The tier limits how many credits may be bought in a month; the API does not say how many were. Beside it stands what was used since the first of this month (UTC), which may come
              from credits bought earlier.
            </p>
          </>
        ) : (
          <Skeleton size="block" className="h-16" />
        )}
      </Card>
      <Card
        title="Models"
        flush
        footer="Running now: tasks that this device follows. Live sessions and other programs take places as well, and the API does not count them. The daily count is the API’s own, over the last 24 hours rather than a calendar day."
      >
        {!rows ? (
          <div aria-busy="true" className="grid gap-2 p-4">
            {Array.from({ length: 8 }, (_, index) => (
              <Skeleton key={index} size="row" />
            ))}
            <span className="sr-only">Loading…</span>
          </div>
        ) : rows.length === 0 ? (
          <EmptyMessage title="This organization has no models yet" body="The API names none for its tier." />
        ) : (
          <Table label="Limits by model">
            <thead>
              <tr>
                <th scope="col">Model</th>
                <th scope="col">Running now / at once</th>
                <th scope="col">Last 24 hours / daily limit</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ model, look, running: now, today: day }) => (
                <tr key={model}>
                  <th scope="row">
                    <span className="flex items-center gap-2">
                      <ChartSwatch look={look} />
                      <UserText>{model}</UserText>
                    </span>
                  </th>
                  <td>
                    <GaugeBar label={`${model}, running now`} gauge={now} />
                  </td>
                  <td>
                    <GaugeBar label={`${model}, last 24 hours`} gauge={day} />
                  </td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Card>
    </div>
  )
}
