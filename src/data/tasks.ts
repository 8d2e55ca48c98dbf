import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Task } from '~/api/types'
import { pollWhile } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'

const keys = queryKeys.tasks

const FINISHED: ReadonlySet<string> = new Set<Task['status']>(['SUCCEEDED', 'FAILED', 'CANCELLED'])

/** True when the task will not change any more. A status that is new to us counts as unfinished. */
export function isFinished({ status }: { status: string }): boolean {
  return FINISHED.has(status)
}

/**
 * One task by its id, looked at until it is finished. The ledger follows the tasks that were started here; this is for
 * looking at one, also one that was started elsewhere.
 */
export function taskQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => api.get('/v1/tasks/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data && isFinished(state.data) ? stale.finished : 0),
    refetchInterval: pollWhile<Task>((task) => !isFinished(task)),
  })
}
