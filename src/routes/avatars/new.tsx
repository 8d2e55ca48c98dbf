import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { NewAvatarPage } from '~/features/avatars/NewAvatarPage'

export const Route = createFileRoute('/avatars/new')({
  head: () => pageTitle('New avatar'),
  component: NewAvatarPage,
})
