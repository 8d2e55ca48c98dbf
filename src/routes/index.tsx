import { createFileRoute } from '@tanstack/react-router'
import { OverviewPending } from '~/app/OverviewPending'
import { pageTitle } from '~/app/pageTitle'
import { avatarListQuery } from '~/data/avatars'
import { conversationListQuery } from '~/data/conversations'
import { organizationQuery } from '~/data/organization'
import { statusQuery } from '~/data/status'
import { latestConversations } from '~/features/overview/overview.queries'
import { OverviewPage } from '~/features/overview/OverviewPage'
import { recentAvatars } from '~/features/tasks/shared/runningAvatars'

export const Route = createFileRoute('/')({
  head: () => pageTitle('Overview'),
  loader: async ({ context: { queryClient } }) => {
    void queryClient.prefetchQuery(organizationQuery())
    void queryClient.prefetchQuery(conversationListQuery(latestConversations))
    void queryClient.prefetchQuery(avatarListQuery(recentAvatars))
    // Decides whether the page begins with the sandbox's notice, which would else push everything down.
    await queryClient.prefetchQuery(statusQuery())
  },
  pendingComponent: OverviewPending,
  component: OverviewPage,
})
