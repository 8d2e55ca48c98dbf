import { memo } from 'react'
import Sparkles from 'lucide-react/icons/sparkles'
import { useQuery } from '@tanstack/react-query'
import { useEntries } from '~/data/entries'
import { useLedger } from '~/data/ledger'
import { useEntry } from '~/data/ledgerHooks'
import { likeness, type Entry } from '~/data/ledgerEntry'
import { organizationQuery } from '~/data/organization'
import { Button } from '~/ui/Button'
import { EmptyMessage } from '~/ui/EmptyMessage'
import type { Operation } from '../operations'
import { ResultCard } from './ResultCard'
import { ResultsSkeleton } from './ResultsSkeleton'

const PAGE = 12

/**
 * What was made with this operation on this device, newest first; what runs shows how far it is. Not drawn again with
 * every letter that is typed beside it.
 */
export const Results = memo(function Results({ operation }: { operation: Operation }) {
  const isReady = useLedger((view) => view.isReady)
  const { data, hasNextPage, fetchNextPage, isFetchingNextPage } = useEntries({ operationId: operation.id }, PAGE)
  const entries = data?.pages.flatMap((page) => page.entries)
  if (!entries || !isReady) return <ResultsSkeleton />
  if (entries.length === 0) {
    return (
      <div className="rounded-lg border border-dashed">
        <EmptyMessage icon={<Sparkles />} title="Nothing made here yet" body="Fill in the form and run it. Progress and results appear here, and stay in the gallery of this device." />
      </div>
    )
  }
  return (
    <>
      <ul className="grid gap-3">
        {entries.map((entry) => (
          <Result key={entry.id} listed={entry} />
        ))}
      </ul>
      {hasNextPage && (
        <Button className="mt-3" loading={isFetchingNextPage} onClick={() => void fetchNextPage()}>
          Show earlier
        </Button>
      )}
    </>
  )
})

/** The list is read when something ends; how far a run is comes live. */
function Result({ listed }: { listed: Entry }) {
  const live = useEntry(listed.id)
  const usual = useLedger((view) => view.usual)
  const running = useLedger((view) => view.running)
  const { data: organization } = useQuery({ ...organizationQuery(), throwOnError: false })
  const entry = live ?? listed
  if (live === null) return null
  return <ResultCard entry={entry} usualSeconds={usual.get(likeness(entry))} running={running} organization={organization} />
}
