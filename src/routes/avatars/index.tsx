import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { AvatarsPage } from '~/features/avatars/AvatarsPage'

export const Route = createFileRoute('/avatars/')({
  head: () => pageTitle('Avatars'),
  component: AvatarsPage,
})
