import type { ConversationsSearch } from '../conversations.search'
import { ConversationRows } from './ConversationRows'
import { LookedNotice } from './LookedNotice'
import { useFoundRows } from './useFoundRows'

/** The conversations that were found by filtering here, and over how many that was. */
export function FoundConversations({ search }: { search: ConversationsSearch }) {
  const { rows, error, refetch, isFetching, looked } = useFoundRows(search)
  const notice = looked && <LookedNotice looked={looked} />
  return <ConversationRows search={search} rows={rows} error={error} refetch={refetch} isFetching={isFetching} nextCursor={null} found={looked} notice={notice} />
}
