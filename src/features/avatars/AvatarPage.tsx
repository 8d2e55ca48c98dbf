import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, type ReactNode } from 'react'
import { isNotFound } from '~/api/errors'
import { avatarQuery } from '~/data/avatars'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { AvatarDetail } from './AvatarDetail'
import { AvatarDetailSkeleton } from './AvatarDetailSkeleton'
import { LoadError } from '~/features/form/shared/LoadError'

const AvatarNotFound = lazy(async () => ({ default: (await import('./AvatarNotFound')).AvatarNotFound }))

/** One avatar: all that the API says of it, to be read and changed. */
export function AvatarPage() {
  const { avatarId } = useParams({ from: '/avatars/$avatarId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(avatarId)
  const { data, error, refetch, isFetching } = useQuery({ ...avatarQuery(avatarId), enabled: isId, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) {
    return (
      <LazyPart fallback={<Pending />}>
        <AvatarNotFound />
      </LazyPart>
    )
  }
  const failure = error && <LoadError title={data ? 'This avatar may be out of date' : 'The avatar could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
  if (data) {
    return (
      <>
        {failure}
        <AvatarDetail avatar={data} />
      </>
    )
  }
  return <Pending failure={failure} />
}

function Pending({ failure }: { failure?: ReactNode }) {
  return (
    <>
      <PageHeader title="Avatar" breadcrumb={<Link to="/avatars">Avatars</Link>} />
      {failure ?? <AvatarDetailSkeleton />}
    </>
  )
}
