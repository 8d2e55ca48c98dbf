import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { avatarListQuery } from '~/data/avatars'
import { PAGE_SIZE } from '~/features/avatars/avatars.queries'
import { parseAvatarsSearch } from '~/features/avatars/avatars.search'
import { AvatarsPage } from '~/features/avatars/AvatarsPage'

export const Route = createFileRoute('/avatars/')({
  head: () => pageTitle('Avatars'),
  validateSearch: parseAvatarsSearch,
  loaderDeps: ({ search: { q, sort, status, cursor } }) => ({ cursor, isPlain: !q && !sort && !status }),
  // Not awaited: the list keeps its rows while its page turns. Searches read the whole list, which the page does.
  loader: ({ context: { queryClient }, deps: { cursor, isPlain } }) => {
    if (isPlain) void queryClient.prefetchQuery(avatarListQuery({ limit: PAGE_SIZE, cursor }))
  },
  component: AvatarsPage,
})
