import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { ConversationsPage } from '~/features/conversations/ConversationsPage'

export const Route = createFileRoute('/conversations/')({
  head: () => pageTitle('Conversations'),
  component: ConversationsPage,
})
