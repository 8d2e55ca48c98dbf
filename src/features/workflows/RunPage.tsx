import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, Suspense, use, useMemo } from 'react'
import { isNotFound } from '~/api/errors'
import { useEntryOf } from '~/data/ledgerHooks'
import { workflowInvocationQuery, workflowQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { usePageTitle } from '~/stores/pageTitle.store'
import { RunDetail } from './invocation/RunDetail'
import { readWorkflow } from './readWorkflow'
import { RunPlace } from './RunPlace'

// Neither is needed for most runs. When they cannot be had, there is no page: the route says so.
const NotFound = lazy(async () => ({ default: (await import('./NotFound')).NotFound }))
let foreignRun: Promise<typeof import('./foreignRun')> | undefined
const loadForeignRun = () => (foreignRun ??= import('./foreignRun'))

/** Any run of a workflow, whoever started it. */
export function RunPage() {
  return (
    <Suspense fallback={<RunPlace />}>
      <Run />
    </Suspense>
  )
}

function Run() {
  const { workflowId, invocationId } = useParams({ from: '/workflows/$workflowId_/runs/$invocationId' })
  const isId = isUuid(invocationId)
  const entry = useEntryOf(invocationId)
  // Runs of this device are looked at by the ledger; the rest are looked at from here.
  const { data, error, refetch, isFetching } = useQuery({ ...workflowInvocationQuery(invocationId), enabled: isId && entry === null, throwOnError: false })
  const answer = useQuery({ ...workflowQuery(workflowId), enabled: isUuid(workflowId), throwOnError: false })
  const workflow = useMemo(() => answer.data && readWorkflow(answer.data), [answer.data])
  usePageTitle(workflow && `Run of ${workflow.name}`)
  const shown = entry ?? (data && use(loadForeignRun()).entryOfForeign(invocationId, data))
  if (!shown && (!isId || isNotFound(error))) {
    return <NotFound what="run" body="RunwayML knows no run with this id: it belongs to another account, is too old, or the address is mistyped." />
  }
  const failure = error && (
    <LoadError className="mb-4" title={shown ? 'This run may be out of date' : 'The run could not be loaded'} error={error} onRetry={() => void refetch()} retrying={isFetching} />
  )
  if (!shown) return <RunPlace failure={failure} />
  return (
    <>
      {failure}
      <RunDetail entry={shown} raw={entry ? undefined : data} workflowId={workflowId} workflow={workflow} graphError={isUuid(workflowId) ? answer.error : new Error('No id')} />
    </>
  )
}
