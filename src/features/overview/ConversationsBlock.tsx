import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ConversationStatus } from '~/api/types'
import { conversationListQuery } from '~/data/conversations'
import { formatDuration } from '~/lib/format'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { linkClass, rowLinkClass } from '~/ui/linkClass'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { Table } from '~/ui/Table'
import { Timestamp } from '~/ui/Timestamp'
import type { Tone } from '~/ui/tones'
import { UserText } from '~/ui/UserText'
import { Block } from './Block'
import { latestConversations } from './overview.queries'

const statuses: Record<ConversationStatus, { tone: Tone; label: string }> = {
  in_progress: { tone: 'info', label: 'In progress' },
  ended: { tone: 'neutral', label: 'Ended' },
  failed: { tone: 'danger', label: 'Failed' },
}

/** The newest conversations. */
export function ConversationsBlock({ className }: { className?: string }) {
  const query = useQuery({ ...conversationListQuery(latestConversations), throwOnError: false })
  return (
    <Block
      title="Latest conversations"
      query={query}
      flush
      className={className}
      actions={
        <Link to="/conversations" className={`${linkClass} text-xs`}>
          All conversations
        </Link>
      }
      pending={Array.from({ length: latestConversations.limit + 1 }, (_, row) => (
        <div key={row} className="flex h-row items-center gap-6 px-3">
          <Skeleton className="w-1/3" />
          <Skeleton className="w-1/5" />
          <Skeleton className="ms-auto w-16" />
        </div>
      ))}
      isEmpty={({ data }) => data.length === 0}
      empty={<EmptyMessage title="No conversations yet" body="When somebody talks to one of your avatars, the conversation is listed here, with its transcript once it has ended." />}
    >
      {({ data }) => (
        <Table label="Latest conversations">
          <thead>
            <tr>
              <th scope="col">Conversation</th>
              <th scope="col" className="max-sm:hidden">
                Avatar
              </th>
              <th scope="col">Status</th>
              <th scope="col" data-align="end" className="max-md:hidden">
                Length
              </th>
              <th scope="col" data-align="end">
                Started
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map(({ id, name, avatar, status, duration, createdAt }) => {
              const { tone, label } = statuses[status] ?? { tone: 'neutral', label: status }
              return (
                <tr key={id}>
                  <td>
                    <Link to="/conversations/$conversationId" params={{ conversationId: id }} className={rowLinkClass}>
                      <UserText lines={1}>{name}</UserText>
                    </Link>
                  </td>
                  <td className="max-sm:hidden">
                    <UserText lines={1} className="text-muted">
                      {avatar?.name ?? 'Deleted avatar'}
                    </UserText>
                  </td>
                  <td>
                    <StatusBadge tone={tone}>{label}</StatusBadge>
                  </td>
                  <td data-align="end" className="text-muted max-md:hidden">
                    {formatDuration(duration)}
                  </td>
                  <td data-align="end" className="text-muted">
                    <Timestamp at={createdAt} relative />
                  </td>
                </tr>
              )
            })}
          </tbody>
        </Table>
      )}
    </Block>
  )
}
