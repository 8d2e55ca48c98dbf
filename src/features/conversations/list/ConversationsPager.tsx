import { useNavigate, useRouterState } from '@tanstack/react-router'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { Pager } from '~/ui/Pager'
import { PAGE_SIZE } from '../conversations.queries'
import type { ConversationsSearch } from '../conversations.search'
import type { Looked } from './useConversationRows'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page's being ''. The API knows only the way on. */
    conversationCursors?: string[]
  }
}

interface ConversationsPagerProps {
  search: ConversationsSearch
  shown: number
  nextCursor: string | null
  loading: boolean
  /** Set while something is filtered here. */
  looked: Looked | undefined
}

/** Previous and Next, by the API's cursors or through what was found; both are in the address. */
export function ConversationsPager({ search, shown, nextCursor, loading, looked }: ConversationsPagerProps) {
  const navigate = useNavigate({ from: '/conversations/' })
  const before = useRouterState({ select: ({ location }) => location.state.conversationCursors }) ?? []

  if (looked) {
    const page = search.page ?? 1
    const first = (page - 1) * PAGE_SIZE
    const go = (to: number) => void navigate({ search: (now) => ({ ...now, page: to > 1 ? to : undefined }) })
    return (
      <Pager label="Conversations" onPrevious={page > 1 ? () => go(page - 1) : undefined} onNext={first + shown < looked.matching ? () => go(page + 1) : undefined}>
        {looked.matching > PAGE_SIZE && `${formatInteger(first + 1)}–${formatInteger(first + shown)} of `}
        {plural(looked.matching, 'conversation')} found
      </Pager>
    )
  }

  const { cursor } = search
  const go = (to: string | undefined, cursors: string[]) =>
    void navigate({ search: (now) => ({ ...now, cursor: to || undefined }), state: { conversationCursors: cursors } })
  return (
    <Pager
      label="Conversations"
      loading={loading}
      // A page reached by a link has no way back but the first page.
      onPrevious={cursor === undefined ? undefined : () => go(before.at(-1), before.slice(0, -1))}
      onNext={nextCursor === null ? undefined : () => go(nextCursor, [...before, cursor ?? ''])}
    >
      {(cursor === undefined || before.length > 0) && `Page ${before.length + 1} · `}
      {plural(shown, 'conversation')}
    </Pager>
  )
}
