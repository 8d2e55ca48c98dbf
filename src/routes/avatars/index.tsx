import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseAvatarsSearch } from '~/features/avatars/avatars.search'
import { AvatarsPage } from '~/features/avatars/AvatarsPage'

export const Route = createFileRoute('/avatars/')({
  head: () => pageTitle('Avatars'),
  validateSearch: parseAvatarsSearch,
  component: AvatarsPage,
})
