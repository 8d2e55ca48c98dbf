import { useQuery } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect } from 'react'
import { allVoicesQuery } from '~/data/voices'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { announce } from '~/ui/announce'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Pager } from '~/ui/Pager'
import { Skeleton } from '~/ui/Skeleton'
import { arrangeVoices, PAGE_SIZE } from './arrange'
import { useFavourites } from './favourites.store'
import { LoadError } from '~/features/form/shared/LoadError'
import { NoVoices } from './NoVoices'
import { useVoiceUsage } from './usage'
import { Voiceless } from './Voiceless'
import { VoiceRow } from './VoiceRow'
import type { VoicesSearch } from './voices.search'

/** The person's own voices. The API pages but does not search, so all pages are read and the rest happens here. */
export function OwnVoices({ search }: { search: VoicesSearch }) {
  const navigate = useNavigate({ from: '/voices/' })
  const { data, error, refetch, isFetching } = useQuery({ ...allVoicesQuery(), throwOnError: false })
  const marked = useFavourites(({ ids }) => ids)
  const usage = useVoiceUsage()
  const isNarrowed = search.q !== undefined || search.favourites === true
  const found = data && arrangeVoices(data, search, marked)
  const count = isNarrowed ? found?.length : undefined
  useEffect(() => {
    if (count !== undefined) announce(`${plural(count, 'own voice')} found`)
  }, [count])

  const retry = { error, onRetry: () => void refetch(), retrying: isFetching }
  if (!data || !found) return error ? <LoadError title="Your voices could not be loaded" {...retry} /> : <RowsPending />
  if (data.length === 0) return <NoVoices />

  // A page that is gone since voices were deleted shows the last one there is.
  const page = Math.min(search.page ?? 1, Math.max(1, Math.ceil(found.length / PAGE_SIZE)))
  const start = (page - 1) * PAGE_SIZE
  const rows = found.slice(start, start + PAGE_SIZE)
  const go = (to: number) => void navigate({ search: (now) => ({ ...now, page: to > 1 ? to : undefined }) })
  return (
    <>
      {error && <LoadError className="mb-3" title="These voices may be out of date" {...retry} />}
      <Voiceless avatars={usage.voiceless} />
      {rows.length === 0 ? (
        <EmptyMessage
          className="rounded-lg border bg-surface"
          title="None of your voices fits"
          body={search.favourites ? 'The star before a voice marks it as a favourite.' : 'Search looks at the name, the description and the id.'}
          action={{ label: 'Show all voices', onClick: () => void navigate({ search: ({ family }) => ({ family }) }) }}
        />
      ) : (
        <>
          <ul aria-label="Your voices" className="rounded-lg border bg-surface [&>li+li]:border-t">
            {rows.map((voice) => (
              <VoiceRow key={voice.id} voice={voice} usage={usage} />
            ))}
          </ul>
          <Pager label="Your voices" onPrevious={page > 1 ? () => go(page - 1) : undefined} onNext={start + rows.length < found.length ? () => go(page + 1) : undefined}>
            {found.length > PAGE_SIZE && `${formatInteger(start + 1)}–${formatInteger(start + rows.length)} of `}
            {plural(found.length, 'voice')}
            {isNarrowed && ` out of ${formatInteger(data.length)}`}
          </Pager>
        </>
      )}
    </>
  )
}

function RowsPending() {
  return (
    <div aria-busy="true" className="rounded-lg border bg-surface [&>div+div]:border-t">
      {Array.from({ length: 6 }, (_, row) => (
        <div key={row} className="flex items-center gap-4 px-3 py-4">
          <div className="grid flex-1 gap-2">
            <Skeleton className="w-1/3" />
            <Skeleton className="w-2/3" />
          </div>
          <Skeleton size="control" className="w-1/3" />
        </div>
      ))}
      <p role="status" className="sr-only">
        Loading your voices
      </p>
    </div>
  )
}
