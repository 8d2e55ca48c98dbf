import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import MessageSquareOff from 'lucide-react/icons/message-square-off'
import { isNotFound } from '~/api/errors'
import { LoadError } from '~/features/form/shared/LoadError'
import { conversationQuery } from '~/data/conversations'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { buttonClass } from '~/ui/buttonClass'
import { NotFoundMessage } from '~/ui/NotFoundMessage'
import { PageHeader } from '~/ui/PageHeader'
import { listPart } from './conversations.search'
import { ConversationDetail } from './detail/ConversationDetail'
import { ConversationSkeleton } from './detail/ConversationSkeleton'

/** One conversation: recording, transcript and tools as one timeline. */
export function ConversationPage() {
  const { conversationId } = useParams({ from: '/conversations/$conversationId' })
  const search = useSearch({ from: '/conversations/$conversationId' })
  // What is no id would only be refused by the API as malformed; to a person it is simply not there.
  const isId = isUuid(conversationId)
  const { data, error, refetch, isFetching } = useQuery({ ...conversationQuery(conversationId), enabled: isId, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) return <NotFound />
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
  return (
    <>
      <PageHeader
        title="Conversation"
        breadcrumb={
          <Link to="/conversations" search={listPart(search)}>
            Conversations
          </Link>
        }
      />
      {failure ?? <ConversationSkeleton />}
    </>
  )
}

function NotFound() {
  return (
    <NotFoundMessage
      noun="conversation"
      icon={<MessageSquareOff />}
      body="It was deleted, or the address is mistyped."
      link={
        <Link to="/conversations" className={buttonClass({ variant: 'primary' })}>
          Back to all conversations
        </Link>
      }
    />
  )
}
