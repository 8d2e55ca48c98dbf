import { useMutation, useQueryClient, type InfiniteData, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { ConversationSummary, Page } from '~/api/types'
import { untilGone } from './gone'
import { queryKeys } from './queryKeys'

const keys = queryKeys.conversations

/** Deletes a conversation with its transcript and recording. */
export async function deleteConversation(client: QueryClient, { id }: { id: string }): Promise<void> {
  await deleteOne(id)
  await forget(client, [id])
}

/** How the deletion of one of several went. */
export interface Deletion {
  id: string
  /** What was thrown; undefined when it is gone. */
  error?: unknown
}

/**
 * Deletes conversations one after the other, so that a failure does not hit them all and the API is not crowded, and
 * refreshes the lists once. Never rejects for a failed one: the answer names each.
 */
export function useDeleteConversations() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ ids, onEach }: { ids: readonly string[]; onEach?: (deletion: Deletion) => void }) => {
      const deletions: Deletion[] = []
      for (const id of ids) {
        const deletion: Deletion = await deleteOne(id).then(() => ({ id }), (error: unknown) => ({ id, error }))
        deletions.push(deletion)
        onEach?.(deletion)
      }
      return deletions
    },
    onSuccess: (deletions) => forget(client, deletions.filter(({ error }) => error === undefined).map(({ id }) => id)),
  })
}

function deleteOne(id: string): Promise<void> {
  return untilGone(api.delete('/v1/avatar_conversations/{id}', { path: { id } }))
}

async function forget(client: QueryClient, ids: readonly string[]): Promise<void> {
  if (ids.length === 0) return
  await Promise.all(ids.map((id) => client.cancelQueries({ queryKey: keys.detail(id) })))
  await Promise.all([
    // Only marked: the page that still shows it must not ask for it again.
    ...ids.map((id) => client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' })),
    client.invalidateQueries({ queryKey: keys.lists }),
    // Reading fifty pages anew would take a minute: the rows are taken out, and the rest is read when next asked for.
    client.invalidateQueries({ queryKey: [...keys.every, 'infinite'], refetchType: 'none' }),
  ])
  const gone = new Set(ids)
  client.setQueriesData<InfiniteData<Page<ConversationSummary>>>({ queryKey: [...keys.every, 'infinite'] }, (kept) => kept && {
    ...kept,
    pages: kept.pages.map((page) => ({ ...page, data: page.data.filter(({ id }) => !gone.has(id)) })),
  })
}
