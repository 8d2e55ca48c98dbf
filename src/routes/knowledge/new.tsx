import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseNewDocumentSearch } from '~/features/knowledge/knowledge.search'
import { NewDocumentPage } from '~/features/knowledge/NewDocumentPage'

export const Route = createFileRoute('/knowledge/new')({
  head: () => pageTitle('New knowledge document'),
  validateSearch: parseNewDocumentSearch,
  component: NewDocumentPage,
})
