import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { avatarQuery } from '~/data/avatars'
import { AvatarPage } from '~/features/avatars/AvatarPage'

export const Route = createFileRoute('/avatars/$avatarId')({
  head: () => pageTitle('Avatar'),
  // Not awaited: the page has a skeleton of its own shape, and words of its own for what fails.
  loader: ({ context: { queryClient }, params }) => {
    void queryClient.prefetchQuery(avatarQuery(params.avatarId))
  },
  remountDeps: ({ params }) => params,
  component: AvatarPage,
})
