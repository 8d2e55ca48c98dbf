import { queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { WorkflowInvocation } from '~/api/types'
import { pollWhile } from './poll'
import { queryKeys } from './queryKeys'
import { stale } from './stale'
import { isFinished } from './tasks'

/** The published workflows with their versions. */
export function workflowListQuery() {
  return queryOptions({
    queryKey: queryKeys.workflows.lists,
    queryFn: ({ signal }) => api.get('/v1/workflows', { signal }),
    staleTime: stale.workflows,
  })
}

/** One version of a workflow, with its graph. */
export function workflowQuery(versionId: string) {
  return queryOptions({
    queryKey: queryKeys.workflows.detail(versionId),
    queryFn: ({ signal }) => api.get('/v1/workflows/{id}', { path: { id: versionId }, signal }),
    staleTime: stale.workflowVersion,
  })
}

/** One run of a workflow, looked at until it is finished; output comes in while it runs. */
export function workflowInvocationQuery(id: string) {
  return queryOptions({
    queryKey: queryKeys.workflowInvocations.detail(id),
    queryFn: ({ signal }) => api.get('/v1/workflow_invocations/{id}', { path: { id }, signal }),
    staleTime: ({ state }) => (state.data && isFinished(state.data) ? stale.finished : 0),
    refetchInterval: pollWhile<WorkflowInvocation>((invocation) => !isFinished(invocation)),
  })
}
