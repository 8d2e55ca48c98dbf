import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { CreateDocumentRequest, KnowledgeDocument, UpdateDocumentRequest } from '~/api/types'
import { untilGone } from './gone'
import { queryKeys } from './queryKeys'

const keys = queryKeys.documents

/** Creates a knowledge document. It is used by no avatar yet. */
export function useCreateDocument() {
  const { keep, refreshLists } = useDocumentCache()
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateDocumentRequest; key: string }) => api.create('/v1/documents', { body, key }),
    onSuccess: async (document) => {
      keep(document)
      await refreshLists()
    },
  })
}

/** Sends only the members given. The API answers with nothing, so what is shown after comes from a detail read anew. */
export async function updateDocument(client: QueryClient, { id, changes }: { id: string; changes: UpdateDocumentRequest }): Promise<void> {
  await api.patch('/v1/documents/{id}', { path: { id }, body: changes })
  await Promise.all([client.invalidateQueries({ queryKey: keys.detail(id) }), cacheOf(client).refreshLists()])
}

/**
 * Deletes knowledge documents, one after the other; avatars that use them lose them. Stops at the first that fails, and
 * throws what it failed with; those before it are gone. Sending the same ids again is safe.
 */
export function useDeleteDocuments() {
  const { client, refreshLists } = useDocumentCache()
  return useMutation({
    mutationFn: async ({ ids }: { ids: readonly string[] }) => {
      for (const id of ids) await untilGone(api.delete('/v1/documents/{id}', { path: { id } }))
    },
    // After a failure too: some may be gone.
    onSettled: async (_nothing, _error, { ids }) => {
      await Promise.all(ids.map((id) => client.cancelQueries({ queryKey: keys.detail(id) })))
      await Promise.all([
        // Only marked: the page that still shows it must not ask for it again.
        ...ids.map((id) => client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' })),
        refreshLists(),
        client.invalidateQueries({ queryKey: queryKeys.avatars.every }),
      ])
    },
  })
}

function useDocumentCache() {
  return cacheOf(useQueryClient())
}

function cacheOf(client: QueryClient) {
  return {
    client,
    keep: (document: KnowledgeDocument) => client.setQueryData(keys.detail(document.id), document),
    refreshLists: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: keys.all }),
      ]),
  }
}
