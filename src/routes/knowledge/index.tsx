import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { KnowledgePage } from '~/features/knowledge/KnowledgePage'

export const Route = createFileRoute('/knowledge/')({
  head: () => pageTitle('Knowledge'),
  component: KnowledgePage,
})
