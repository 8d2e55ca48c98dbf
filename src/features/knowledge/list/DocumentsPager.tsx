import { useNavigate, useRouterState } from '@tanstack/react-router'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { Pager } from '~/ui/Pager'
import { PAGE_SIZE } from '../knowledge.queries'
import type { KnowledgeSearch } from '../knowledge.search'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page's being ''. The API knows only the way on. */
    documentCursors?: string[]
  }
}

interface DocumentsPagerProps {
  search: KnowledgeSearch
  shown: number
  nextCursor: string | null
  loading: boolean
  /** Set when the whole list was searched. */
  found?: { matching: number; total: number }
}

/** Previous and Next, by the API's cursors or through what was found; both are in the address. */
export function DocumentsPager({ search, shown, nextCursor, loading, found }: DocumentsPagerProps) {
  const navigate = useNavigate({ from: '/knowledge/' })
  const before = useRouterState({ select: ({ location }) => location.state.documentCursors }) ?? []

  if (found) {
    const page = search.page ?? 1
    const first = (page - 1) * PAGE_SIZE
    const go = (to: number) => void navigate({ search: (now) => ({ ...now, page: to > 1 ? to : undefined }) })
    return (
      <Pager label="Documents" onPrevious={page > 1 ? () => go(page - 1) : undefined} onNext={first + shown < found.matching ? () => go(page + 1) : undefined}>
        {found.matching > PAGE_SIZE && `${formatInteger(first + 1)}–${formatInteger(first + shown)} of `}
        {plural(found.matching, 'document')}
        {found.matching < found.total && ` out of ${formatInteger(found.total)}`}
      </Pager>
    )
  }

  const go = (cursor: string | undefined, cursors: string[]) =>
    void navigate({ search: (now) => ({ ...now, cursor: cursor || undefined }), state: { documentCursors: cursors } })
  const { cursor } = search
  return (
    <Pager
      label="Documents"
      loading={loading}
      // A page reached by a link has no way back but the first page.
      onPrevious={cursor === undefined ? undefined : () => go(before.at(-1), before.slice(0, -1))}
      onNext={nextCursor === null ? undefined : () => go(nextCursor, [...before, cursor ?? ''])}
    >
      {(cursor === undefined || before.length > 0) && `Page ${before.length + 1} · `}
      {plural(shown, 'document')}
    </Pager>
  )
}
