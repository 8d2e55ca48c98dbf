import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { VoicesPage } from '~/features/voices/VoicesPage'

export const Route = createFileRoute('/voices/')({
  head: () => pageTitle('Voices'),
  component: VoicesPage,
})
