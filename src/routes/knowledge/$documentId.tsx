import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { DocumentPage } from '~/features/knowledge/DocumentPage'

export const Route = createFileRoute('/knowledge/$documentId')({
  head: () => pageTitle('Knowledge document'),
  remountDeps: ({ params }) => params,
  component: DocumentPage,
})
