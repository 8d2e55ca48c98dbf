import { useNavigate, useRouterState } from '@tanstack/react-router'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { Pager } from '~/ui/Pager'
import type { AvatarsSearch } from './avatars.search'
import { PAGE_SIZE } from './avatars.queries'
import type { Found } from './useAvatarRows'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one, the first page's being ''. The API knows only the way on. */
    avatarCursors?: string[]
  }
}

interface AvatarsPagerProps {
  search: AvatarsSearch
  shown: number
  nextCursor: string | null
  loading: boolean
  /** Set when the whole list was read. */
  found?: Found
}

/** Previous and Next, by the API's cursors or through what was found; both are in the address. */
export function AvatarsPager({ search, shown, nextCursor, loading, found }: AvatarsPagerProps) {
  const navigate = useNavigate({ from: '/avatars/' })
  const before = useRouterState({ select: ({ location }) => location.state.avatarCursors }) ?? []

  if (found) {
    const page = search.page ?? 1
    const first = (page - 1) * PAGE_SIZE
    const go = (to: number) => void navigate({ search: (now) => ({ ...now, page: to > 1 ? to : undefined }) })
    return (
      <Pager label="Avatars" onPrevious={page > 1 ? () => go(page - 1) : undefined} onNext={first + shown < found.matching ? () => go(page + 1) : undefined}>
        {found.matching > PAGE_SIZE && `${formatInteger(first + 1)}–${formatInteger(first + shown)} of `}
        {plural(found.matching, 'avatar')}
        {found.matching < found.total && ` out of ${formatInteger(found.total)}`}
      </Pager>
    )
  }

  const go = (cursor: string | undefined, cursors: string[]) =>
    void navigate({ search: (now) => ({ ...now, cursor: cursor || undefined }), state: { avatarCursors: cursors } })
  const { cursor } = search
  return (
    <Pager
      label="Avatars"
      loading={loading}
      // A page reached by a link has no way back but the first page.
      onPrevious={cursor === undefined ? undefined : () => go(before.at(-1), before.slice(0, -1))}
      onNext={nextCursor === null ? undefined : () => go(nextCursor, [...before, cursor ?? ''])}
    >
      {(cursor === undefined || before.length > 0) && `Page ${before.length + 1} · `}
      {plural(shown, 'avatar')}
    </Pager>
  )
}
