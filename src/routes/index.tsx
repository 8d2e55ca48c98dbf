import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { OverviewPage } from '~/features/overview/OverviewPage'

export const Route = createFileRoute('/')({
  head: () => pageTitle('Overview'),
  component: OverviewPage,
})
