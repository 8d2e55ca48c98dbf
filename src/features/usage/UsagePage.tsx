import { useNavigate, useSearch } from '@tanstack/react-router'
import { lazy, useMemo } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { Tabs } from '~/ui/Tabs'
import { CreditsView } from './credits/CreditsView'
import { RangePicker } from './range/RangePicker'
import { rangeOf } from './range/usageRange'
import { useToday } from './useToday'
import { parseUsageSearch, type UsageSearch, type UsageView } from './usage.search'

const AvatarsView = lazy(async () => ({ default: (await import('./avatars/AvatarsView')).AvatarsView }))
const LimitsView = lazy(async () => ({ default: (await import('./limits/LimitsView')).LimitsView }))

/** Credits, avatars and limits; which, and of which days, is in the address. */
export function UsagePage() {
  const address = useSearch({ from: '/usage' })
  // The router mixes what the parser dropped back in from the address.
  const search = useMemo(() => parseUsageSearch({ ...address }), [address])
  const navigate = useNavigate({ from: '/usage' })
  const today = useToday()
  const range = rangeOf(search, today)

  function change(part: UsageSearch, { replace } = { replace: false }) {
    void navigate({ search: (now) => parseUsageSearch({ ...now, ...part }), replace, resetScroll: false })
  }

  const picker = <RangePicker range={range} today={today} onChange={change} />
  return (
    <>
      <PageHeader title="Usage" description="Where credits and sessions went, and what the tier allows." />
      <Tabs<UsageView>
        label="Kinds of usage"
        value={search.view ?? 'credits'}
        onValueChange={(view) => change({ view: view === 'credits' ? undefined : view })}
        tabs={[
          {
            value: 'credits',
            label: 'Credits',
            content: (
              <>
                {picker}
                <CreditsView search={search} range={range} today={today} onChange={change} />
              </>
            ),
          },
          {
            value: 'avatars',
            label: 'Avatars',
            content: (
              <>
                {picker}
                <LazyPart fallback={<Loading />}>
                  <AvatarsView search={search} range={range} today={today} onChange={change} />
                </LazyPart>
              </>
            ),
          },
          {
            value: 'limits',
            label: 'Limits',
            content: (
              <LazyPart fallback={<Loading />}>
                <LimitsView today={today} />
              </LazyPart>
            ),
          },
        ]}
      />
    </>
  )
}

function Loading() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="h-96" />
    </div>
  )
}
