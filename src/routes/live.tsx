import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { LivePage } from '~/features/live/LivePage'

export const Route = createFileRoute('/live')({
  head: () => pageTitle('Live'),
  component: LivePage,
})
