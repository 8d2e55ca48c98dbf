import { Link, useNavigate } from '@tanstack/react-router'
import MessagesSquare from 'lucide-react/icons/messages-square'
import type { ReactNode } from 'react'
import type { ConversationSummary } from '~/api/types'
import { LoadError } from '~/features/form/shared/LoadError'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { ListPager } from '~/ui/ListPager'
import { PAGE_SIZE } from '../conversations.queries'
import type { ConversationsSearch } from '../conversations.search'
import { ConversationsSkeleton } from './ConversationsSkeleton'
import { ConversationsTable } from './ConversationsTable'

interface ConversationRowsProps {
  search: ConversationsSearch
  /** Of the page shown; undefined until there are any. */
  rows: readonly ConversationSummary[] | undefined
  error: unknown
  refetch: () => Promise<unknown>
  isFetching: boolean
  /** The rows are of the page before. */
  busy?: boolean
  nextCursor: string | null
  /** When they were filtered here: how many fit of all that is loaded, and whether the API has more. */
  found?: { matching: number; hasMore: boolean }
  /** Stands above the rows. */
  notice?: ReactNode
}

/** A page of conversations, with its four states. */
export function ConversationRows({ search, rows, error, refetch, isFetching, busy = false, nextCursor, found, notice }: ConversationRowsProps) {
  const navigate = useNavigate({ from: '/conversations/' })
  const retry = { onRetry: () => void refetch(), retrying: isFetching }
  if (rows === undefined && error === null) return <ConversationsSkeleton />
  if (rows === undefined) return <LoadError title="The conversations could not be loaded" error={error} {...retry} />
  if (rows.length === 0 && Object.keys(search).length === 0) return <NoConversations />
  return (
    <>
      {error !== null && <LoadError className="mb-3" title="These conversations may be out of date" error={error} {...retry} />}
      {notice}
      {rows.length === 0 ? (
        <NothingHere search={search} hasMore={found?.hasMore ?? false} />
      ) : (
        <>
          <ConversationsTable rows={rows} busy={busy} search={search} />
          <ListPager
            label="Conversations"
            noun="conversation"
            at={search}
            pageSize={PAGE_SIZE}
            shown={rows.length}
            nextCursor={nextCursor}
            loading={busy}
            found={found && { matching: found.matching, note: ' found' }}
            onGo={(to, state) => void navigate({ search: (now) => ({ ...now, ...to }), state })}
          />
        </>
      )}
    </>
  )
}

function NothingHere({ search, hasMore }: { search: ConversationsSearch; hasMore: boolean }) {
  const navigate = useNavigate({ from: '/conversations/' })
  const filtered = Object.keys(search).some((key) => key !== 'cursor' && key !== 'page')
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      title={filtered ? (hasMore ? 'None of those loaded fits' : 'No conversation fits') : 'No conversations on this page'}
      body={
        filtered
          ? hasMore
            ? 'There are older ones that were not looked at yet: load more above.'
            : 'Search looks at the name, the avatar and the id; to search what was said, open a conversation.'
          : 'They may have been deleted meanwhile.'
      }
      action={{ label: filtered ? 'Show all conversations' : 'Go to the first page', onClick: () => void navigate({ search: {} }) }}
    />
  )
}

function NoConversations() {
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      icon={<MessagesSquare />}
      title="No conversations yet"
      body="When somebody talks to one of your avatars, the conversation is listed here. Its transcript and recording follow some ten seconds after a clean end."
      action={{
        link: (
          <Link to="/live" className={buttonClass({ variant: 'primary' })}>
            Start a live session
          </Link>
        ),
      }}
    />
  )
}
