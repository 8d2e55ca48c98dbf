import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { clsx } from 'clsx'
import { conversationListQuery } from '~/data/conversations'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { linkClass } from '~/ui/linkClass'
import { Table } from '~/ui/Table'
import { Block } from './Block'
import { ConversationRow } from './ConversationRow'
import { ConversationsPending } from './ConversationsPending'
import { latestConversations } from './overview.queries'

/** The newest conversations. */
export function ConversationsBlock({ className }: { className?: string }) {
  const query = useQuery({ ...conversationListQuery(latestConversations), throwOnError: false })
  return (
    <Block
      title="Latest conversations"
      query={query}
      flush
      className={clsx('overflow-clip', className)}
      actions={
        <Link to="/conversations" className={`${linkClass} text-xs`}>
          All conversations
        </Link>
      }
      pending={<ConversationsPending />}
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
              <th scope="col" data-align="end" className="max-lg:hidden">
                Length
              </th>
              <th scope="col" data-align="end" className="max-sm:hidden">
                Started
              </th>
            </tr>
          </thead>
          <tbody>
            {data.map((conversation) => (
              <ConversationRow key={conversation.id} conversation={conversation} />
            ))}
          </tbody>
        </Table>
      )}
    </Block>
  )
}
