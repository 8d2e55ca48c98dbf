import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { documentsPageQuery } from '~/features/knowledge/knowledge.queries'
import { parseKnowledgeSearch } from '~/features/knowledge/knowledge.search'
import { KnowledgePage } from '~/features/knowledge/KnowledgePage'

export const Route = createFileRoute('/knowledge/')({
  head: () => pageTitle('Knowledge'),
  validateSearch: parseKnowledgeSearch,
  loaderDeps: ({ search: { q, sort, order, cursor } }) => ({ sort, order, cursor, isPlain: !q }),
  // Not awaited: the list keeps its rows while its page turns. Searches read the whole list, which the page does.
  loader: ({ context: { queryClient }, deps: { isPlain, ...search } }) => {
    if (isPlain) void queryClient.prefetchQuery(documentsPageQuery(search))
  },
  component: KnowledgePage,
})
