import { useEffect } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { partAhead } from '~/ui/partAhead'
import { filtersHere } from '../conversations.queries'
import type { ConversationsSearch } from '../conversations.search'
import { ConversationRows } from './ConversationRows'
import { ConversationsSkeleton } from './ConversationsSkeleton'
import { useListedRows } from './useListedRows'

const [FoundConversations, loadFound] = partAhead(async () => (await import('./FoundConversations')).FoundConversations)

/** The conversations that fit. To filter here takes more code, which comes once the page is there, or its address asks for it. */
export function ConversationsList({ search }: { search: ConversationsSearch }) {
  useEffect(() => void pageReady().then(loadFound).catch(() => {}), [])
  if (!filtersHere(search)) return <ListedConversations search={search} />
  return (
    <LazyPart fallback={<ConversationsSkeleton />}>
      <FoundConversations search={search} />
    </LazyPart>
  )
}

function ListedConversations({ search }: { search: ConversationsSearch }) {
  return <ConversationRows search={search} {...useListedRows(search)} />
}
