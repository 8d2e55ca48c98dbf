import { useQuery } from '@tanstack/react-query'
import { useParams, useSearch } from '@tanstack/react-router'
import { lazy, Suspense, useMemo } from 'react'
import { isNotFound } from '~/api/errors'
import { workflowQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { readWorkflow } from './readWorkflow'
import { WorkflowDetail } from './WorkflowDetail'
import { WorkflowPlace } from './WorkflowPlace'

// Instead of the page, so that the route says it when they cannot be had.
const NotFound = lazy(async () => ({ default: (await import('./NotFound')).NotFound }))
const AgainDetail = lazy(async () => ({ default: (await import('./AgainDetail')).AgainDetail }))

/** One version of a workflow: its graph, the form that runs it, the code for it, its runs and other versions. */
export function WorkflowPage() {
  const { workflowId } = useParams({ from: '/workflows/$workflowId' })
  const { inputsOf } = useSearch({ from: '/workflows/$workflowId' })
  const isId = isUuid(workflowId)
  const { data: answer, error, refetch, isFetching } = useQuery({ ...workflowQuery(workflowId), enabled: isId, throwOnError: false })
  const data = useMemo(() => answer && readWorkflow(answer), [answer])
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) {
    return (
      <Suspense fallback={<WorkflowPlace />}>
        <NotFound what="workflow" body="This version was withdrawn, belongs to another account, or the address is mistyped. Publishing again makes a version with an id of its own." />
      </Suspense>
    )
  }
  const failure = error && (
    <LoadError className="mb-4" title={data ? 'This workflow may be out of date' : 'The workflow could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} />
  )
  if (!data) return <WorkflowPlace failure={failure} />
  return (
    <>
      {failure}
      {inputsOf === undefined ? (
        <WorkflowDetail workflow={data} />
      ) : (
        <Suspense fallback={<WorkflowPlace />}>
          <AgainDetail key={inputsOf} workflow={data} of={inputsOf} />
        </Suspense>
      )}
    </>
  )
}
