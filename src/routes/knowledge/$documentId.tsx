import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { documentQuery } from '~/data/documents'
import { DocumentPage } from '~/features/knowledge/DocumentPage'
import { parseDocumentSearch } from '~/features/knowledge/knowledge.search'
import { isUuid } from '~/lib/ids'

export const Route = createFileRoute('/knowledge/$documentId')({
  head: () => pageTitle('Knowledge document'),
  validateSearch: parseDocumentSearch,
  // Not awaited: the page has its own words for what is missing or malformed.
  loader: ({ context: { queryClient }, params: { documentId } }) => {
    if (isUuid(documentId)) void queryClient.prefetchQuery(documentQuery(documentId))
  },
  // The list stays until the page's code is there; the page has its own skeleton for what it reads.
  pendingMs: 1000,
  remountDeps: ({ params }) => params,
  component: DocumentPage,
})
