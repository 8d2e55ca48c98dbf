import { useQuery } from '@tanstack/react-query'
import { lazy } from 'react'
import { statusQuery } from '~/data/status'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'

const LiveSetup = lazy(async () => ({ default: (await import('./LiveSetup')).LiveSetup }))

/** In live mode the check of the setup. Not there in the sandbox, whose first page does without its code. */
export function SetupBlock() {
  const { data: status } = useQuery({ ...statusQuery(), throwOnError: false })
  if (status?.mode !== 'live') return null
  return (
    <LazyPart fallback={<Skeleton size="block" className="mb-4 h-28" />}>
      <LiveSetup />
    </LazyPart>
  )
}
