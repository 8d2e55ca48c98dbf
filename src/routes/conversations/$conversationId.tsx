import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { conversationQuery } from '~/data/conversations'
import { parseConversationSearch } from '~/features/conversations/conversations.search'
import { ConversationPage } from '~/features/conversations/ConversationPage'
import { isUuid } from '~/lib/ids'

export const Route = createFileRoute('/conversations/$conversationId')({
  head: () => pageTitle('Conversation'),
  validateSearch: parseConversationSearch,
  // Not awaited: the page has a skeleton of its own shape, and words of its own for what fails.
  loader: ({ context: { queryClient }, params }) => {
    if (isUuid(params.conversationId)) void queryClient.prefetchQuery(conversationQuery(params.conversationId))
  },
  remountDeps: ({ params }) => params,
  component: ConversationPage,
})
