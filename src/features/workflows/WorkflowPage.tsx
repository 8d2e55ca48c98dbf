import { useQuery } from '@tanstack/react-query'
import { Link, useParams, useSearch } from '@tanstack/react-router'
import { useMemo } from 'react'
import { isNotFound } from '~/api/errors'
import { runRequestQuery } from '~/data/runAgain'
import { workflowQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { NotFound } from './NotFound'
import { readWorkflow } from './readWorkflow'
import { WorkflowDetail } from './WorkflowDetail'

/** One version of a workflow: its graph, the form that runs it, the code for it, its runs and other versions. */
export function WorkflowPage() {
  const { workflowId } = useParams({ from: '/workflows/$workflowId' })
  const { inputsOf } = useSearch({ from: '/workflows/$workflowId' })
  const isId = isUuid(workflowId)
  const { data: answer, error, refetch, isFetching } = useQuery({ ...workflowQuery(workflowId), enabled: isId, throwOnError: false })
  const data = useMemo(() => answer && readWorkflow(answer), [answer])
  const request = useQuery({ ...runRequestQuery(inputsOf ?? ''), enabled: inputsOf !== undefined, throwOnError: false })
  usePageTitle(data?.name)
  if (!isId || isNotFound(error)) {
    return <NotFound what="workflow" body="This version was withdrawn, belongs to another account, or the address is mistyped. Publishing again makes a version with an id of its own." />
  }
  const failure = error && (
    <LoadError className="mb-4" title={data ? 'This workflow may be out of date' : 'The workflow could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} />
  )
  const isReady = inputsOf === undefined || !request.isPending
  if (data && isReady) {
    return (
      <>
        {failure}
        <WorkflowDetail key={inputsOf} workflow={data} request={inputsOf === undefined ? undefined : (request.data ?? null)} />
      </>
    )
  }
  return (
    <>
      <PageHeader title="Workflow" breadcrumb={<Link to="/workflows">Workflows</Link>} />
      {failure ?? (
        <div aria-busy="true" className="grid gap-4">
          <Skeleton size="block" className="h-133" />
          <Skeleton size="block" className="h-64" />
          <p role="status" className="sr-only">
            Loading the workflow
          </p>
        </div>
      )}
    </>
  )
}
