import { useNavigate } from '@tanstack/react-router'
import { lazy, useEffect } from 'react'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { announce } from '~/ui/announce'
import { LazyPart } from '~/ui/LazyPart'
import { ListPager } from '~/ui/ListPager'
import { LoadError } from '~/features/form/shared/LoadError'
import { parseAvatarsSearch, type AvatarsSearch } from './avatars.search'
import { PAGE_SIZE } from './avatars.queries'
import { AvatarsSkeleton } from './AvatarsSkeleton'
import { AvatarsTable } from './AvatarsTable'
import { AvatarsToolbar } from './AvatarsToolbar'
import { useAvatarRows } from './useAvatarRows'

const AvatarsEmpty = lazy(async () => ({ default: (await import('./AvatarsEmpty')).AvatarsEmpty }))

type Change = (part: AvatarsSearch, options?: { replace: boolean }) => void

/** The person's own avatars: searched, filtered, sorted and paged by the address. */
export function OwnAvatars({ search }: { search: AvatarsSearch }) {
  const navigate = useNavigate({ from: '/avatars/' })
  const answer = useAvatarRows(search)
  const { rows, found } = answer
  const matching = found?.matching
  useEffect(() => {
    if (matching !== undefined) announce(`${plural(matching, 'avatar')} found`)
  }, [matching])

  const change: Change = (part, { replace } = { replace: false }) =>
    // Another search has other pages.
    void navigate({ search: (now) => parseAvatarsSearch({ ...now, cursor: undefined, page: undefined, ...part }), replace })

  if (rows?.length === 0 && Object.keys(search).length === 0) return <Empty search={search} />
  return (
    <>
      <AvatarsToolbar search={search} onChange={change} />
      <List search={search} answer={answer} onChange={change} />
    </>
  )
}

interface ListProps {
  search: AvatarsSearch
  answer: ReturnType<typeof useAvatarRows>
  onChange: Change
}

function List({ search, answer, onChange }: ListProps) {
  const navigate = useNavigate({ from: '/avatars/' })
  const { rows, error, refetch, isFetching, busy, nextCursor, found } = answer
  const retry = { onRetry: () => void refetch(), retrying: isFetching }
  if (rows === undefined && error === null) return <AvatarsSkeleton />
  if (rows === undefined) return <LoadError title="The avatars could not be loaded" error={error} {...retry} />
  if (rows.length === 0) return <Empty search={search} />
  return (
    <>
      {error && <LoadError className="mb-3" title="These avatars may be out of date" error={error} {...retry} />}
      <AvatarsTable avatars={rows} sort={search.sort ?? 'newest'} busy={busy} onSort={(sort) => onChange({ sort: sort === 'newest' ? undefined : sort })} />
      <ListPager
        label="Avatars"
        noun="avatar"
        at={search}
        pageSize={PAGE_SIZE}
        shown={rows.length}
        nextCursor={nextCursor}
        loading={busy}
        found={found && { matching: found.matching, note: found.matching < found.total ? ` out of ${formatInteger(found.total)}` : undefined }}
        onGo={(to, state) => void navigate({ search: (now) => ({ ...now, ...to }), state })}
      />
    </>
  )
}

function Empty({ search }: { search: AvatarsSearch }) {
  return (
    <LazyPart fallback={<AvatarsSkeleton />}>
      <AvatarsEmpty search={search} />
    </LazyPart>
  )
}
