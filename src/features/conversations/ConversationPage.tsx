import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy } from 'react'
import { isNotFound } from '~/api/errors'
import { LoadError } from '~/features/form/shared/LoadError'
import { conversationQuery } from '~/data/conversations'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { LazyPart } from '~/ui/LazyPart'
import { ConversationDetail } from './detail/ConversationDetail'
import { ConversationPending } from './detail/ConversationPending'

const ConversationNotFound = lazy(async () => ({ default: (await import('./ConversationNotFound')).ConversationNotFound }))

/** One conversation: recording, transcript and tools as one timeline. */
export function ConversationPage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(conversationId)
  const { data, error, refetch, isFetching } = useQuery({ ...conversationQuery(conversationId), enabled: isId, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) {
    return (
      <LazyPart fallback={<ConversationPending />}>
        <ConversationNotFound />
      </LazyPart>
    )
  }
  const failure = error && (
    <LoadError title={data ? 'This conversation may be out of date' : 'The conversation could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
  )
  if (data) {
    return (
      <>
        {failure}
        <ConversationDetail conversation={data} />
      </>
    )
  }
  return <ConversationPending failure={failure} />
}
