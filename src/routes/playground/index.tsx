import { createFileRoute, redirect } from '@tanstack/react-router'
import { FIRST_OPERATION } from '~/features/playground/playground.search'

export const Route = createFileRoute('/playground/')({
  beforeLoad: () => {
    throw redirect({ to: '/playground/$operation', params: { operation: FIRST_OPERATION }, replace: true })
  },
})
