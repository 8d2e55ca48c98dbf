import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { UsagePage } from '~/features/usage/UsagePage'

export const Route = createFileRoute('/usage')({
  head: () => pageTitle('Usage'),
  component: UsagePage,
})
