import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { NewDocumentPage } from '~/features/knowledge/NewDocumentPage'

export const Route = createFileRoute('/knowledge/new')({
  head: () => pageTitle('New knowledge document'),
  component: NewDocumentPage,
})
