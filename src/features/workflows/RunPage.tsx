import { useQuery } from '@tanstack/react-query'
import { Link, useParams } from '@tanstack/react-router'
import { lazy, Suspense, useMemo, type ReactNode } from 'react'
import { isNotFound } from '~/api/errors'
import { useEntryOf } from '~/data/ledger'
import { foreignEntry } from '~/data/ledgerEntry'
import { workflowInvocationQuery, workflowQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { RunDetail } from './invocation/RunDetail'
import { readWorkflow } from './readWorkflow'

// Instead of the page, so that the route says it when it cannot be had.
const NotFound = lazy(async () => ({ default: (await import('./NotFound')).NotFound }))

/** Any run of a workflow, whoever started it. */
export function RunPage() {
  const { workflowId, invocationId } = useParams({ from: '/workflows/$workflowId_/runs/$invocationId' })
  const isId = isUuid(invocationId)
  const entry = useEntryOf(invocationId)
  // Runs of this device are looked at by the ledger; the rest are looked at from here.
  const { data, error, refetch, isFetching } = useQuery({ ...workflowInvocationQuery(invocationId), enabled: isId && entry === null, throwOnError: false })
  const answer = useQuery({ ...workflowQuery(workflowId), enabled: isUuid(workflowId), throwOnError: false })
  const workflow = useMemo(() => answer.data && readWorkflow(answer.data), [answer.data])
  usePageTitle(workflow && `Run of ${workflow.name}`)
  const shown = entry ?? (data && foreignEntry('invocation', invocationId, data, invocationId, data.createdAt))
  if (!shown && (!isId || isNotFound(error))) {
    return (
      <Suspense fallback={<RunPlace />}>
        <NotFound what="run" body="RunwayML knows no run with this id: it belongs to another account, is too old, or the address is mistyped." />
      </Suspense>
    )
  }
  const failure = error && (
    <LoadError className="mb-4" title={shown ? 'This run may be out of date' : 'The run could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} />
  )
  if (shown) {
    return (
      <>
        {failure}
        <RunDetail entry={shown} raw={entry ? undefined : data} workflowId={workflowId} workflow={workflow} graphError={isUuid(workflowId) ? answer.error : new Error('No id')} />
      </>
    )
  }
  return <RunPlace failure={failure} />
}

/** In the place of a run that is on its way. @param failure why it did not come */
function RunPlace({ failure }: { failure?: ReactNode }) {
  return (
    <>
      <PageHeader title="Workflow run" breadcrumb={<Link to="/workflows">Workflows</Link>} />
      {failure ?? (
        <div aria-busy="true" className="grid gap-4">
          <Skeleton size="row" />
          <Skeleton size="block" className="h-133" />
          <p role="status" className="sr-only">
            Loading the run
          </p>
        </div>
      )}
    </>
  )
}
