import { useNavigate, useSearch } from '@tanstack/react-router'
import CheckCheck from 'lucide-react/icons/check-check'
import { useDeferredValue } from 'react'
import { Button } from '~/ui/Button'
import { PageHeader } from '~/ui/PageHeader'
import { usePainted } from '~/ui/usePainted'
import { LazyBulkBar } from './bulk/LazyBulkBar'
import { parseConversationsSearch, type ConversationsSearch } from './conversations.search'
import { ConversationsList } from './list/ConversationsList'
import { ConversationsToolbar } from './list/ConversationsToolbar'
import { ToolbarRoom } from './list/ToolbarRoom'
import { useRead } from './read.store'

/** All conversations: filtered and paged by the address. */
export function ConversationsPage() {
  const search = useSearch({ from: '/conversations/' })
  const navigate = useNavigate({ from: '/conversations/' })
  const allMarked = useRead((state) => state.allMarked)
  // Who comes looks at the rows first. What is filtered says by what, at once.
  const isPainted = usePainted()
  const hasToolbar = isPainted || Object.keys(search).length > 0

  function change(part: ConversationsSearch, { replace } = { replace: false }) {
    // Other filters have other pages.
    void navigate({ search: (now) => parseConversationsSearch({ ...now, cursor: undefined, page: undefined, ...part }), replace })
  }

  return (
    <>
      <PageHeader
        title="Conversations"
        description="What people and avatars said to each other in live sessions, with transcripts, tool calls and recordings."
        actions={
          <Button icon={<CheckCheck />} tooltip="Only on this device: the API does not know what was read" onClick={() => allMarked(Date.now())}>
            Mark all as read
          </Button>
        }
      />
      {hasToolbar ? <ConversationsToolbar search={search} onChange={change} /> : <ToolbarRoom />}
      <LazyBulkBar />
      {/* Drawn piece by piece: the filters react at once. */}
      <ConversationsList search={useDeferredValue(search)} />
    </>
  )
}
