import { ChartSwatch } from '~/ui/ChartSwatch'
import { SortHeader } from '~/ui/SortHeader'
import { Table } from '~/ui/Table'
import { UserText } from '~/ui/UserText'
import type { DayTable } from '../prepare/prepareTables'
import type { DaySort, Step } from '../usage.search'

interface DaysTableProps {
  table: DayTable
  step: Step
  sort: DaySort
  isAscending: boolean
  onSort: (sort: DaySort) => void
}

const HEADS: Record<Step, string> = { day: 'Day (UTC)', week: 'Week (UTC)', month: 'Month (UTC)' }

/** What is drawn, in numbers. "—" is where the API reports nothing. */
export function DaysTable({ table: { columns, rows, totals }, step, sort, isAscending, onSort }: DaysTableProps) {
  const direction = isAscending ? 'asc' : 'desc'
  return (
    <Table label={`Credits by ${step}`}>
      <thead>
        <tr>
          <SortHeader direction={sort === 'day' ? direction : undefined} onSort={() => onSort('day')}>
            {HEADS[step]}
          </SortHeader>
          <SortHeader align="end" direction={sort === 'total' ? direction : undefined} onSort={() => onSort('total')}>
            Total
          </SortHeader>
          {totals.before !== undefined && (
            <th scope="col" data-align="end">
              Period before
            </th>
          )}
          {columns.map(({ key, name, look }) => (
            <th key={key} scope="col" data-align="end">
              <span className="inline-flex max-w-48 items-center gap-1.5">
                <ChartSwatch look={look} className="size-2.5!" />
                <UserText lines={1}>{name}</UserText>
              </span>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, ...row }) => (
          <Row key={key} {...row} />
        ))}
        <Row title="Sum" {...totals} strong />
      </tbody>
    </Table>
  )
}

function Row({ title, total, before, cells, strong }: { title: string; total: string; before: string | undefined; cells: string[]; strong?: boolean }) {
  return (
    <tr className={strong ? 'font-semibold' : undefined}>
      <th scope="row" className="whitespace-nowrap">
        {title}
      </th>
      <td data-align="end">{total}</td>
      {before !== undefined && <td data-align="end">{before}</td>}
      {cells.map((cell, index) => (
        <td key={index} data-align="end" className="text-muted">
          {cell}
        </td>
      ))}
    </tr>
  )
}
