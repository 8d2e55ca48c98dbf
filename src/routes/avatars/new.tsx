import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseNewAvatarSearch } from '~/features/avatars/avatars.search'
import { NewAvatarPage } from '~/features/avatars/NewAvatarPage'

export const Route = createFileRoute('/avatars/new')({
  head: () => pageTitle('New avatar'),
  validateSearch: parseNewAvatarSearch,
  remountDeps: ({ search }) => search.from,
  component: NewAvatarPage,
})
