import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { AvatarPage } from '~/features/avatars/AvatarPage'

export const Route = createFileRoute('/avatars/$avatarId')({
  head: () => pageTitle('Avatar'),
  remountDeps: ({ params }) => params,
  component: AvatarPage,
})
