import { Link } from '@tanstack/react-router'
import { memo } from 'react'
import type { Avatar } from '~/api/types'
import { linkedRowClass, rowLinkClass } from '~/ui/linkClass'
import { SortHeader } from '~/ui/SortHeader'
import { Table } from '~/ui/Table'
import { TableRows } from '~/ui/TableRows'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { AvatarMenu } from './AvatarMenu'
import { AvatarPicture } from './AvatarPicture'
import type { AvatarSort } from './avatars.search'
import { AvatarStatus } from './AvatarStatus'
import { VoiceName } from './VoiceName'

interface AvatarsTableProps {
  avatars: readonly Avatar[]
  sort: AvatarSort
  onSort: (sort: AvatarSort) => void
  /** The rows are of the page before. */
  busy: boolean
}

/** The own avatars, a row each. */
export function AvatarsTable({ avatars, sort, onSort, busy }: AvatarsTableProps) {
  return (
    <Table label="Avatars" busy={busy}>
      <thead>
        <tr>
          <SortHeader
            direction={sort === 'name' ? 'asc' : sort === 'name-desc' ? 'desc' : undefined}
            onSort={() => onSort(sort === 'name' ? 'name-desc' : 'name')}
          >
            Avatar
          </SortHeader>
          <th scope="col" className="max-md:hidden">
            Voice
          </th>
          <th scope="col">Status</th>
          <SortHeader
            className="max-sm:hidden"
            direction={sort === 'newest' ? 'desc' : sort === 'oldest' ? 'asc' : undefined}
            onSort={() => onSort(sort === 'newest' ? 'oldest' : 'newest')}
          >
            Created
          </SortHeader>
          <th scope="col">
            <span className="sr-only">Actions</span>
          </th>
        </tr>
      </thead>
      <tbody>
        <TableRows rows={avatars}>{(avatar) => <Row key={avatar.id} avatar={avatar} />}</TableRows>
      </tbody>
    </Table>
  )
}

const Row = memo(({ avatar }: { avatar: Avatar }) => (
  <tr className={linkedRowClass}>
    {/* No wider than its share, whatever its words: they are cut, not the columns after it. */}
    <td className="w-[36%] max-w-0 max-sm:w-full">
      <div className="flex items-center gap-3 max-sm:gap-2">
        <AvatarPicture avatar={avatar} className="w-16! max-sm:w-12!" />
        <div className="min-w-0">
          <Link to="/avatars/$avatarId" params={{ avatarId: avatar.id }} className={rowLinkClass}>
            <UserText lines={2}>{avatar.name}</UserText>
          </Link>
          <div className="text-xs text-muted md:hidden">
            <VoiceName voice={avatar.voice} />
            <div className="sm:hidden">
              <Timestamp at={avatar.createdAt} relative />
            </div>
          </div>
        </div>
      </div>
    </td>
    <td className="w-[18%] max-w-0 max-md:hidden">
      <VoiceName voice={avatar.voice} />
    </td>
    <td className="md:min-w-48">
      <AvatarStatus avatar={avatar} />
    </td>
    <td className="whitespace-nowrap text-muted max-sm:hidden">
      <Timestamp at={avatar.createdAt} relative />
    </td>
    <td data-align="end">
      <AvatarMenu avatar={avatar} />
    </td>
  </tr>
))
