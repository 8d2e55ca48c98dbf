import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { memo } from 'react'
import type { DocumentOrder, DocumentSort, DocumentSummary, KnowledgeDocument } from '~/api/types'
import { formatInteger, NOTHING } from '~/lib/format'
import { estimateTokens } from '~/lib/tokens'
import { Checkbox } from '~/ui/Checkbox'
import { linkedRowClass, rowLinkClass } from '~/ui/linkClass'
import { SortHeader } from '~/ui/SortHeader'
import { Table } from '~/ui/Table'
import { TableRows } from '~/ui/TableRows'
import { Timestamp } from '~/ui/Timestamp'
import { Tooltip } from '~/ui/Tooltip'
import { UserText } from '~/ui/UserText'
import type { KnowledgeSearch } from '../knowledge.search'
import { TypeBadge } from '../TypeBadge'
import { UsedBy } from '../UsedBy'
import { DocumentMenu } from './DocumentMenu'
import type { Match } from './searchDocuments'
import type { Selection } from './useSelection'

interface DocumentsTableProps {
  rows: readonly Match[]
  opened: ReadonlyMap<string, KnowledgeDocument>
  search: KnowledgeSearch
  selection: Selection
  onSort: (sort: DocumentSort, order: DocumentOrder) => void
  /** The rows are of the page before. */
  busy: boolean
}

/** Knowledge documents, a row each, to open or to select. */
export function DocumentsTable({ rows, opened, search, selection, onSort, busy }: DocumentsTableProps) {
  const sort: DocumentSort = search.sort ?? 'createdAt'
  const order: DocumentOrder = search.order ?? 'desc'
  const chosen = rows.filter(({ document }) => selection.has(document.id)).length
  const header = (column: DocumentSort) => ({
    direction: sort === column ? order : undefined,
    onSort: () => onSort(column, sort === column && order === 'desc' ? 'asc' : 'desc'),
  })
  return (
    <Table label="Documents" busy={busy}>
      <thead>
        <tr>
          <th scope="col" className="w-10 min-w-0!">
            <Checkbox
              hideLabel
              label="Select all documents on this page"
              checked={chosen === 0 ? false : chosen === rows.length ? true : 'indeterminate'}
              onCheckedChange={(all) => selection.setMany(rows.map(({ document }) => document), all)}
            />
          </th>
          <th scope="col">Name</th>
          <th scope="col" className="max-md:hidden">
            Type
          </th>
          <th scope="col" data-align="end" className="max-lg:hidden">
            Size
          </th>
          <th scope="col" className="max-sm:hidden">
            Used by
          </th>
          <SortHeader {...header('createdAt')} className={dateClass(sort, 'createdAt')}>
            Created
          </SortHeader>
          <SortHeader {...header('updatedAt')} className={dateClass(sort, 'updatedAt')}>
            Updated
          </SortHeader>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <TableRows rows={rows}>
          {({ document, excerpt }) => (
            <Row
              key={document.id}
              document={document}
              excerpt={excerpt}
              opened={opened.get(document.id)}
              sort={sort}
              selected={selection.has(document.id)}
              onSelect={selection.set}
            />
          )}
        </TableRows>
      </tbody>
    </Table>
  )
}

interface RowProps {
  document: DocumentSummary
  excerpt?: string
  opened: KnowledgeDocument | undefined
  sort: DocumentSort
  selected: boolean
  onSelect: Selection['set']
}

/** A phone has room for one date: the one that the list is sorted by. */
const dateClass = (sort: DocumentSort, column: DocumentSort) => (sort === column ? undefined : 'max-sm:hidden')

const Row = memo(({ document, excerpt, opened, sort, selected, onSelect }: RowProps) => (
  <tr className={clsx(linkedRowClass, selected && 'bg-accent-soft')}>
    <td className="relative z-1 w-10 min-w-0!">
      <Checkbox hideLabel label={`Select ${document.name}`} checked={selected} onCheckedChange={(next) => onSelect(document, next)} />
    </td>
    <td>
      <div className="min-w-20 sm:min-w-36">
        <Link to="/knowledge/$documentId" params={{ documentId: document.id }} className={rowLinkClass}>
          <UserText lines={2} className="w-fit">{document.name}</UserText>
        </Link>
        {excerpt && (
          <p className="text-xs text-muted">
            In the text: <UserText>{excerpt}</UserText>
          </p>
        )}
      </div>
    </td>
    <td className="max-md:hidden">
      <TypeBadge type={document.type} />
    </td>
    <td data-align="end" className="text-muted max-lg:hidden">
      <Size opened={opened} />
    </td>
    <td className="max-sm:hidden">
      <UsedBy users={document.usedBy} />
    </td>
    <td className={clsx('whitespace-nowrap text-muted', dateClass(sort, 'createdAt'))}>
      <Timestamp at={document.createdAt} relative />
    </td>
    <td className={clsx('whitespace-nowrap text-muted', dateClass(sort, 'updatedAt'))}>
      <Timestamp at={document.updatedAt} relative />
    </td>
    <td data-align="end">
      <DocumentMenu document={document} />
    </td>
  </tr>
))

function Size({ opened }: { opened: KnowledgeDocument | undefined }) {
  if (!opened) {
    return (
      <span className="text-faint">
        <span aria-hidden>{NOTHING}</span>
        <span className="sr-only">Not opened yet</span>
      </span>
    )
  }
  return (
    <Tooltip content={`About ${formatInteger(estimateTokens(opened.content))} tokens, estimated`}>
      <span>{formatInteger(opened.content.length)} characters</span>
    </Tooltip>
  )
}
