import { ChartSwatch } from '~/ui/ChartSwatch'
import { SortHeader } from '~/ui/SortHeader'
import { Table } from '~/ui/Table'
import { UserText } from '~/ui/UserText'
import type { ModelTable } from '../prepare/prepareTables'
import type { CreditSort } from '../usage.search'

interface ModelsTableProps {
  table: ModelTable
  hasBefore: boolean
  sort: CreditSort
  isAscending: boolean
  onSort: (sort: CreditSort) => void
}

/** Every model by itself. */
export function ModelsTable({ table: { rows, total }, hasBefore, sort, isAscending, onSort }: ModelsTableProps) {
  const header = (column: CreditSort, label: string, align: 'start' | 'end' = 'end') => (
    <SortHeader align={align} direction={column === sort ? (isAscending ? 'asc' : 'desc') : undefined} onSort={() => onSort(column)}>
      {label}
    </SortHeader>
  )
  return (
    <Table label="Credits by model">
      <thead>
        <tr>
          {header('name', 'Model', 'start')}
          {header('credits', 'Credits')}
          {header('share', 'Share')}
          {hasBefore && header('before', 'Period before')}
          {header('refunds', 'Refunds seen')}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.key}>
            <th scope="row">
              <span className="flex items-center gap-2">
                <ChartSwatch look={row.look} />
                <UserText>{row.key}</UserText>
              </span>
            </th>
            <td data-align="end">{row.credits}</td>
            <td data-align="end">{row.share}</td>
            {hasBefore && <td data-align="end">{row.before}</td>}
            <td data-align="end">{row.refunds}</td>
          </tr>
        ))}
        <tr className="font-semibold">
          <th scope="row">Total</th>
          <td data-align="end">{total.credits}</td>
          <td data-align="end">{total.share}</td>
          {hasBefore && <td data-align="end">{total.before}</td>}
          <td data-align="end">{total.refunds}</td>
        </tr>
      </tbody>
    </Table>
  )
}
