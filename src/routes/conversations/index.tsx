import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { conversationListQuery } from '~/data/conversations'
import { apiFilters, filtersHere, PAGE_SIZE } from '~/features/conversations/conversations.queries'
import { parseConversationsSearch } from '~/features/conversations/conversations.search'
import { ConversationsPage } from '~/features/conversations/ConversationsPage'

export const Route = createFileRoute('/conversations/')({
  head: () => pageTitle('Conversations'),
  validateSearch: parseConversationsSearch,
  loaderDeps: ({ search }) => ({ cursor: search.cursor, filters: apiFilters(search), here: filtersHere(search) }),
  // Not awaited: the list keeps its rows while its page turns. What is filtered here reads pages as it needs them.
  loader: ({ context: { queryClient }, deps: { cursor, filters, here }, preload }) => {
    if (here) return
    const list = conversationListQuery({ limit: PAGE_SIZE, cursor, ...filters })
    const read = queryClient.prefetchQuery(list)
    // People name their conversations in every script. Only a preload has time to look for fonts, and the code comes with it.
    if (preload) {
      void Promise.all([import('~/lib/findFonts'), read])
        .then(([{ findFonts }]) => findFonts(queryClient.getQueryData(list.queryKey)?.data.map(({ name }) => name ?? '') ?? []))
        .catch(() => {})
    }
  },
  component: ConversationsPage,
})
