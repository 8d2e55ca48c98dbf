import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import UserRoundX from 'lucide-react/icons/user-round-x'
import { isNotFound } from '~/api/errors'
import { avatarQuery } from '~/data/avatars'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'
import { PageHeader } from '~/ui/PageHeader'
import { AvatarDetail } from './AvatarDetail'
import { AvatarDetailSkeleton } from './AvatarDetailSkeleton'
import { LoadError } from '~/features/form/shared/LoadError'

/** One avatar: all that the API says of it, to be read and changed. */
export function AvatarPage() {
  const { avatarId } = useParams({ from: '/avatars/$avatarId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(avatarId)
  const { data, error, refetch, isFetching } = useQuery({ ...avatarQuery(avatarId), enabled: isId, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) return <NotFound />
  const failure = error && <LoadError title={data ? 'This avatar may be out of date' : 'The avatar could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
  if (data) {
    return (
      <>
        {failure}
        <AvatarDetail avatar={data} />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Avatar" breadcrumb={<Link to="/avatars">Avatars</Link>} />
      {failure ?? <AvatarDetailSkeleton />}
    </>
  )
}

function NotFound() {
  return (
    <NotFoundMessage
      noun="avatar"
      icon={<UserRoundX />}
      body="It was deleted, or the address is mistyped. Conversations with a deleted avatar are still there."
      link={
        <Link to="/avatars" className={buttonClass({ variant: 'primary' })}>
          Back to all avatars
        </Link>
      }
    />
  )
}
