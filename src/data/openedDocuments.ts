import { useQueryClient, type Query, type QueryClient } from '@tanstack/react-query'
import { useCallback, useRef, useSyncExternalStore } from 'react'
import type { KnowledgeDocument } from '~/api/types'
import { documentQuery } from './documents'
import { queryKeys } from './queryKeys'

/**
 * The knowledge documents whose text was read in this tab, by id, as read last. Lists come without texts, so size and
 * search by text are known for these only. The map is the same until one of them changes.
 */
export function useOpenedDocuments(): ReadonlyMap<string, KnowledgeDocument> {
  const client = useQueryClient()
  const last = useRef<ReadonlyMap<string, KnowledgeDocument>>(new Map())
  const subscribe = useCallback((changed: () => void) => client.getQueryCache().subscribe(({ query }) => isDetail(query) && changed()), [client])
  const read = () => {
    const now = openedDocuments(client)
    if (now.size !== last.current.size || [...now].some(([id, document]) => last.current.get(id) !== document)) last.current = now
    return last.current
  }
  return useSyncExternalStore(subscribe, read, read)
}

/**
 * Reads the documents that were not read yet, a few at a time, so that their texts can be searched and measured.
 *
 * @param onRead called after each
 * @throws ApiError of the first that fails; those read before stay read.
 */
export async function readDocuments(client: QueryClient, ids: readonly string[], { onRead }: { onRead?: () => void } = {}): Promise<KnowledgeDocument[]> {
  const waiting = [...ids]
  const read: KnowledgeDocument[] = []
  async function work(): Promise<void> {
    for (let id = waiting.shift(); id !== undefined; id = waiting.shift()) {
      read.push(await client.fetchQuery(documentQuery(id)))
      onRead?.()
    }
  }
  await Promise.all(Array.from({ length: AT_ONCE }, work))
  return ids.flatMap((id) => read.find((document) => document.id === id) ?? [])
}

/** Browsers open six connections to a host; some are left for what the person does meanwhile. */
const AT_ONCE = 4

function openedDocuments(client: QueryClient): Map<string, KnowledgeDocument> {
  const details = client.getQueriesData<KnowledgeDocument>({ queryKey: queryKeys.documents.details })
  return new Map(details.flatMap(([, document]) => (document ? [[document.id, document] as const] : [])))
}

function isDetail({ queryKey }: Query): boolean {
  const [resource, kind] = queryKeys.documents.details
  return queryKey[0] === resource && queryKey[1] === kind
}
