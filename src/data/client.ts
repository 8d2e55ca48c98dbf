import { QueryClient } from '@tanstack/react-query'
import { retryDelay, shouldRetry } from './retry'
import { stale } from './stale'

/** The query client of the app, and of tests that want the app's rules. */
export function createQueryClient(): QueryClient {
  return new QueryClient({
    defaultOptions: {
      queries: {
        staleTime: stale.default,
        retry: shouldRetry,
        retryDelay,
        // Without data there is nothing to show but the error: it belongs to the nearest boundary. With data the
        // screen keeps what it has.
        throwOnError: (_error, query) => query.state.data === undefined,
        // The proxy may be on this very machine, which needs no network to be reached.
        networkMode: 'always',
      },
      // Whoever changes something decides about trying again: a second send could be paid for twice.
      mutations: { retry: false, networkMode: 'always' },
    },
  })
}
