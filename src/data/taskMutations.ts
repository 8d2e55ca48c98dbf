import type { QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import { untilGone } from './gone'
import { queryKeys } from './queryKeys'

const keys = queryKeys.tasks

/** Cancels a task that is under way, or deletes a finished one with its output. The API has one word for both. */
export async function deleteTask(client: QueryClient, { id }: { id: string }): Promise<void> {
  await untilGone(api.delete('/v1/tasks/{id}', { path: { id } }))
  await client.cancelQueries({ queryKey: keys.detail(id) })
  await Promise.all([
    // Only marked: the API has forgotten it, so that asking again would be an error.
    client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' }),
    client.invalidateQueries({ queryKey: queryKeys.organization.every }),
  ])
}
