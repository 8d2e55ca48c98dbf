import { useRouterState } from '@tanstack/react-router'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { Pager } from './Pager'

declare module '@tanstack/react-router' {
  interface HistoryState {
    /** Cursors of the pages before this one of a list, the first page's being ''. The API knows only the way on. */
    cursorsBefore?: string[]
  }
}

/** Where in a list one is, as its address says: by the API's cursor, or at a page of what was found here. */
interface ListPlace {
  cursor?: string
  page?: number
}

export interface ListPagerProps {
  /** Names the list: "Avatars". */
  label: string
  /** One of what it holds: "avatar". */
  noun: string
  at: ListPlace
  pageSize: number
  /** How many are on this page. */
  shown: number
  nextCursor: string | null
  loading: boolean
  /** Set when the list was read and searched here: how many fit, and what is said after their number. */
  found?: { matching: number; note?: string }
  onGo: (to: ListPlace, state: { cursorsBefore: string[] }) => void
}

/** Previous and Next, by the API's cursors or through what was found here; both are in the address. */
export function ListPagerBar({ label, noun, at, pageSize, shown, nextCursor, loading, found, onGo }: ListPagerProps) {
  const before = useRouterState({ select: ({ location }) => location.state.cursorsBefore }) ?? []

  if (found) {
    const page = at.page ?? 1
    const first = (page - 1) * pageSize
    const go = (to: number) => onGo({ page: to > 1 ? to : undefined }, { cursorsBefore: [] })
    return (
      <Pager label={label} onPrevious={page > 1 ? () => go(page - 1) : undefined} onNext={first + shown < found.matching ? () => go(page + 1) : undefined}>
        {found.matching > pageSize && `${formatInteger(first + 1)}–${formatInteger(first + shown)} of `}
        {plural(found.matching, noun)}
        {found.note}
      </Pager>
    )
  }

  const { cursor } = at
  const go = (to: string | undefined, cursorsBefore: string[]) => onGo({ cursor: to || undefined }, { cursorsBefore })
  return (
    <Pager
      label={label}
      loading={loading}
      // A page reached by a link has no way back but the first page.
      onPrevious={cursor === undefined ? undefined : () => go(before.at(-1), before.slice(0, -1))}
      onNext={nextCursor === null ? undefined : () => go(nextCursor, [...before, cursor ?? ''])}
    >
      {(cursor === undefined || before.length > 0) && `Page ${before.length + 1} · `}
      {plural(shown, noun)}
    </Pager>
  )
}
