import { Link, useNavigate } from '@tanstack/react-router'
import UserRound from 'lucide-react/icons/user-round'
import { useEffect } from 'react'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { announce } from '~/ui/announce'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { ListPager } from '~/ui/ListPager'
import { LoadError } from '~/features/form/shared/LoadError'
import { parseAvatarsSearch, type AvatarsSearch } from './avatars.search'
import { PAGE_SIZE } from './avatars.queries'
import { AvatarsSkeleton } from './AvatarsSkeleton'
import { AvatarsTable } from './AvatarsTable'
import { AvatarsToolbar } from './AvatarsToolbar'
import { useAvatarRows } from './useAvatarRows'

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

  if (rows?.length === 0 && Object.keys(search).length === 0) return <NoAvatars />
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
  if (rows.length === 0) return <NothingHere search={search} />
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

function NothingHere({ search }: { search: AvatarsSearch }) {
  const navigate = useNavigate({ from: '/avatars/' })
  const filtered = search.q !== undefined || search.status !== undefined
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      title={filtered ? 'No avatar fits' : 'No avatars on this page'}
      body={filtered ? 'Search looks at the name, the voice and the id.' : 'They may have been deleted meanwhile.'}
      action={{ label: filtered ? 'Show all avatars' : 'Go to the first page', onClick: () => void navigate({ search: {} }) }}
    />
  )
}

function NoAvatars() {
  return (
    <EmptyMessage
      className="rounded-lg border bg-surface"
      icon={<UserRound />}
      title="No avatars yet"
      body="An avatar is a face with a voice and a personality that people can talk to. All it takes is one picture of a face, a voice and a few sentences; it is ready about half a minute later."
      action={{
        link: (
          <Link to="/avatars/new" className={buttonClass({ variant: 'primary' })}>
            Create your first avatar
          </Link>
        ),
      }}
    />
  )
}
