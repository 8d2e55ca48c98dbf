import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { ConversationPage } from '~/features/conversations/ConversationPage'

export const Route = createFileRoute('/conversations/$conversationId')({
  head: () => pageTitle('Conversation'),
  remountDeps: ({ params }) => params,
  component: ConversationPage,
})
