import { queryOptions } from '@tanstack/react-query'
import { drafts } from './drafts'

/** The draft that this device keeps for a document, null when there is none. Read anew each time an editor opens. */
export function draftQuery(id: string) {
  return queryOptions({
    queryKey: ['drafts', 'detail', { id }] as const,
    queryFn: async () => (await drafts.read(id)) ?? null,
    staleTime: Infinity,
    gcTime: 0,
  })
}
