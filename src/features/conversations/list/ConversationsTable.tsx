import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { memo, useRef } from 'react'
import type { ConversationSummary } from '~/api/types'
import { formatDuration } from '~/lib/format'
import { isTurning } from '~/lib/unruly'
import { CheckboxInput } from '~/ui/CheckboxInput'
import { linkedRowClass, rowLinkClass } from '~/ui/linkClass'
import { StatusBadge } from '~/ui/StatusBadge'
import { Table } from '~/ui/Table'
import { TableRows } from '~/ui/TableRows'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { useMatches } from '~/ui/useMatches'
import { usePainted } from '~/ui/usePainted'
import type { ConversationsSearch } from '../conversations.search'
import { isPlain, PartnerName } from '../PartnerName'
import { PartnerPicture } from '../PartnerPicture'
import { isUnread, useRead } from '../read.store'
import { useSelection } from '../selection.store'
import { statusWords } from '../status'
import { partnerOf } from '../talk/partner'
import { useRowKeys } from './useRowKeys'

interface ConversationsTableProps {
  rows: readonly ConversationSummary[]
  /** The rows are of the page before. */
  busy: boolean
  /** The list's address, which each conversation takes along for its previous and next. */
  search: ConversationsSearch
}

/** The conversations of a page, a row each. Arrow keys, j and k go from row to row. */
export function ConversationsTable({ rows, busy, search }: ConversationsTableProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { selected, toggled } = useSelection()
  const read = useRead()
  useRowKeys(body)
  // As the columns are hidden below: what these would say then stands in the first.
  const isNarrow = useMatches('(width < 48rem)')
  // Fifty pictures to be fetched and drawn: the initials stand in for them in the first frame.
  const isPainted = usePainted()
  const count = rows.filter(({ id }) => selected.has(id)).length
  return (
    <Table label="Conversations" busy={busy}>
      <thead>
        <tr>
          <th scope="col" className="w-10 min-w-10!">
            <CheckboxInput
              aria-label="Select all on this page"
              checked={count === 0 ? false : count === rows.length ? true : 'indeterminate'}
              onCheckedChange={() => toggled(rows, count < rows.length)}
            />
          </th>
          <th scope="col">Conversation</th>
          <th scope="col" className="max-md:hidden">
            Avatar
          </th>
          <th scope="col" className="max-sm:hidden">
            Status
          </th>
          <th scope="col" className="max-lg:hidden">
            Tools
          </th>
          <th scope="col" data-align="end" className="max-sm:hidden">
            Length
          </th>
          <th scope="col" data-align="end">
            Started
          </th>
        </tr>
      </thead>
      <tbody ref={body}>
        <TableRows rows={rows}>
          {(row) => <Row key={row.id} row={row} search={search} isNarrow={isNarrow} hasPictures={isPainted} isSelected={selected.has(row.id)} isNew={isUnread(read, row)} onToggle={toggled} />}
        </TableRows>
      </tbody>
    </Table>
  )
}

interface RowProps {
  row: ConversationSummary
  search: ConversationsSearch
  isNarrow: boolean
  hasPictures: boolean
  isSelected: boolean
  isNew: boolean
  onToggle: (rows: readonly ConversationSummary[], isSelected: boolean) => void
}

/** Of few elements, for there are fifty of them: the mark of an unread one is no element, and the link is its own user's text (see UserText). */
const Row = memo(({ row, search, isNarrow, hasPictures, isSelected, isNew, onToggle }: RowProps) => {
  const partner = partnerOf(row.avatar)
  const { tone, label, pulse } = statusWords(row.status)
  const name = row.name?.trim() ? row.name : 'Untitled conversation'
  return (
    <tr aria-selected={isSelected} className={linkedRowClass}>
      <td className="w-10 min-w-10!">
        <CheckboxInput aria-label={`Select ${name}`} checked={isSelected} onCheckedChange={(checked) => onToggle([row], checked)} />
      </td>
      <th scope="row" className="max-w-80 max-sm:w-full max-sm:max-w-0" aria-label={name}>
        <Link
          to="/conversations/$conversationId"
          params={{ conversationId: row.id }}
          search={search}
          aria-label={isNew ? `${name}, unread` : undefined}
          className={clsx(rowLinkClass, 'block truncate', isNew ? unreadClass : 'ps-4 font-normal!')}
        >
          {isTurning(name) ? <UserText className="inline-block max-w-[calc(100%-1rem)] truncate align-bottom">{name}</UserText> : name}
        </Link>
        {isNarrow && (
          <div className="ms-4 min-w-0 text-xs text-muted">
            <PartnerName partner={partner} />
            <div className="sm:hidden">
              <StatusBadge tone={tone} pulse={pulse}>
                {label}
              </StatusBadge>
            </div>
          </div>
        )}
      </th>
      <td className="max-w-56 truncate max-md:hidden">
        {isPlain(partner) ? (
          <>
            <PartnerPicture partner={partner} isShown={hasPictures} />
            {partner.name}
          </>
        ) : (
          <span className="flex min-w-0 items-center">
            <PartnerPicture partner={partner} isShown={hasPictures} />
            <PartnerName partner={partner} />
          </span>
        )}
      </td>
      <td className="max-w-40 max-sm:hidden">
        <StatusBadge tone={tone} pulse={pulse}>
          {label}
        </StatusBadge>
      </td>
      <td className={clsx('max-lg:hidden', row.hasTools ? 'text-muted' : 'text-faint')}>{row.hasTools ? 'Tools' : 'None'}</td>
      <td data-align="end" className="text-muted max-sm:hidden">
        {formatDuration(row.duration)}
      </td>
      <td data-align="end" className="text-muted">
        <Timestamp at={row.createdAt} relative />
      </td>
    </tr>
  )
})

const unreadClass = 'dot font-semibold! before:me-2 before:size-2 before:bg-accent forced-colors:before:bg-[Highlight]'
