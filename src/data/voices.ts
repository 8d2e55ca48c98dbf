import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Voice } from '~/api/types'
import { LARGEST_PAGE, readAllPages } from './pages'
import { pollWhile } from './poll'
import { queryKeys } from './queryKeys'

const keys = queryKeys.voices

const isProcessing = (voice: Voice) => voice.status === 'PROCESSING'

/** All own voices, for pickers and search. */
export function allVoicesQuery() {
  return queryOptions({
    queryKey: keys.all,
    queryFn: ({ signal }) =>
      readAllPages((cursor) => api.get('/v1/voices', { query: { limit: LARGEST_PAGE, cursor }, signal })),
    refetchInterval: pollWhile<Voice[]>((voices) => voices.some(isProcessing)),
  })
}

/** One voice. Looks again while it is processing. */
export function voiceQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/voices/{id}', { path: { id }, signal }),
    refetchInterval: pollWhile(isProcessing),
  })
}
