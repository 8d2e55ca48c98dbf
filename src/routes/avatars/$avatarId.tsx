import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { avatarQuery } from '~/data/avatars'
import { AvatarPage } from '~/features/avatars/AvatarPage'

export const Route = createFileRoute('/avatars/$avatarId')({
  head: ({ params, match }) => {
    const avatar = match.context.queryClient.getQueryData(avatarQuery(params.avatarId).queryKey)
    return pageTitle(avatar?.name ?? 'Avatar')
  },
  loader: async ({ context: { queryClient }, params }) => {
    await queryClient.ensureQueryData(avatarQuery(params.avatarId))
  },
  remountDeps: ({ params }) => params,
  component: AvatarPage,
})
