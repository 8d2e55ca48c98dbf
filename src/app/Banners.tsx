import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { useEffect, useRef, useSyncExternalStore, type ReactNode } from 'react'
import { statusQuery } from '~/data/status'
import { formatSpan } from '~/lib/format'
import { buttonClass } from '~/ui/buttonClass'

/** How often the proxy is looked for, in milliseconds: while it answers, and while it is away. */
const CALM_MS = 60_000
const AWAY_MS = 5_000
/** Minutes by which a clock may be wrong before anybody is troubled with it. */
const TOLERANCE = 5

/** What concerns every page: no network, no proxy behind the page, or a clock that is wrong. Stands in a live region. */
export function Banners() {
  const online = useSyncExternalStore(subscribeOnline, () => navigator.onLine)
  const { data, isError, refetch, isFetching } = useQuery({
    ...statusQuery(),
    throwOnError: false,
    refetchInterval: ({ state }) => (state.status === 'error' ? AWAY_MS : CALM_MS),
  })
  useRecovery(isError)
  const behind = data?.minutesBehind ?? 0
  return (
    <>
      {!online && <Banner>You are offline. What is on the screen may be old, and nothing reaches the API until the network is back.</Banner>}
      {online && isError && (
        <Banner
          action={
            <button type="button" className={buttonClass({ size: 'sm' })} onClick={() => void refetch()} aria-disabled={isFetching || undefined}>
              {isFetching ? 'Asking…' : 'Ask again'}
            </button>
          }
        >
          Greenroom’s own server does not answer. Start it again with npm start; this page then goes on by itself.
        </Banner>
      )}
      {Math.abs(behind) > TOLERANCE && (
        <Banner>
          The clock of this device is {formatSpan(Math.abs(behind) * 60)} {behind > 0 ? 'behind' : 'ahead of'} RunwayML’s. Nothing is lost, but “ago”, remaining times and estimates are wrong until it is set.
        </Banner>
      )}
    </>
  )
}

/** When the proxy is back, asks again for everything that failed meanwhile. */
function useRecovery(isAway: boolean): void {
  const queryClient = useQueryClient()
  const router = useRouter()
  const wasAway = useRef(false)
  useEffect(() => {
    if (wasAway.current && !isAway) {
      void queryClient.refetchQueries({ predicate: ({ state }) => state.status === 'error' })
      void router.invalidate()
    }
    wasAway.current = isAway
  }, [isAway, queryClient, router])
}

function Banner({ action, children }: { action?: ReactNode; children: ReactNode }) {
  return (
    <div className="flex flex-wrap items-center gap-x-3 gap-y-1 border-b bg-warning-soft px-4 py-1.5 text-sm text-warning md:px-6">
      <p className="min-w-0 flex-1 basis-60">{children}</p>
      {action}
    </div>
  )
}

function subscribeOnline(changed: () => void): () => void {
  window.addEventListener('online', changed)
  window.addEventListener('offline', changed)
  return () => {
    window.removeEventListener('online', changed)
    window.removeEventListener('offline', changed)
  }
}
