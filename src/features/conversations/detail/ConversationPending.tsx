import { Link, useSearch } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/PageHeader'
import { listPart } from '../conversations.search'
import { ConversationSkeleton } from './ConversationSkeleton'

/** In the place of a conversation that is on its way. @param failure why it did not come */
export function ConversationPending({ failure }: { failure?: ReactNode }) {
  const search = useSearch({ from: '/conversations/$conversationId' })
  return (
    <>
      <PageHeader
        title="Conversation"
        breadcrumb={
          <Link to="/conversations" search={listPart(search)}>
            Conversations
          </Link>
        }
      />
      {failure ?? <ConversationSkeleton />}
    </>
  )
}
