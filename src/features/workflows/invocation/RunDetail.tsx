import { Link, useSearch } from '@tanstack/react-router'
import { lazy } from 'react'
import { isNotFound } from '~/api/errors'
import type { Workflow, WorkflowInvocation } from '~/api/types'
import { useLedger } from '~/data/ledger'
import { isUnfinished, likeness, type Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { useNow } from '~/features/tasks/shared/useNow'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { OutputStrip } from './OutputStrip'
import { RunActions } from './RunActions'
import { useRunGraph } from './useRunGraph'

// What only some runs need.
const Progress = lazy(async () => ({ default: (await import('~/ui/Progress')).Progress }))
const TaskFailure = lazy(async () => ({ default: (await import('~/features/tasks/shared/TaskFailure')).TaskFailure }))
const NodeErrors = lazy(async () => ({ default: (await import('./NodeErrors')).NodeErrors }))
// At the end of the page.
const RunFacts = lazy(async () => {
  await pageReady()
  return { default: (await import('./RunFacts')).RunFacts }
})

interface RunDetailProps {
  entry: Entry
  /** The invocation as it came; only for runs that are not in this device's history. */
  raw: WorkflowInvocation | undefined
  workflowId: string
  /** Absent while it is loaded, and when it is not there any more. */
  workflow: Workflow | undefined
  graphError: unknown
}

/** One run: how far it is, what each node brought or why not, and what it was given. */
export function RunDetail({ entry, raw, workflowId, workflow, graphError }: RunDetailProps) {
  const { view } = useSearch({ from: '/workflows/$workflowId_/runs/$invocationId' })
  const { graph, RunGraph, hasFailed } = useRunGraph(workflow, view !== 'list')
  const usual = useLedger((known) => known.usual)
  const isRunning = isUnfinished(entry)
  const now = useNow(isRunning)
  const { words, tone, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)) })
  const failures = Object.keys(entry.run?.nodeErrors ?? {}).length
  const isPartial = entry.ending === 'succeeded' && failures > 0
  return (
    <>
      <PageHeader
        title={<>Run of <bdi>{workflow?.name ?? entry.label ?? 'a workflow'}</bdi></>}
        breadcrumb={
          <>
            <Link to="/workflows">Workflows</Link>
            <span aria-hidden>/</span>
            <Link to="/workflows/$workflowId" params={{ workflowId }}>
              {workflow ? <><bdi>{workflow.name.slice(0, 60)}</bdi>, version {workflow.version}</> : 'Workflow'}
            </Link>
          </>
        }
        badge={
          <>
            <StatusBadge tone={isPartial ? 'warning' : tone} pulse={progress !== undefined}>
              {isPartial ? `${words}, in part` : words}
            </StatusBadge>
            {entry.remoteId !== null && <CopyId id={entry.remoteId} label="Invocation id" />}
          </>
        }
        actions={<RunActions entry={entry} raw={raw} workflowId={workflowId} />}
      />
      <div className="grid gap-4">
        {progress && (
          <div>
            <LazyPart fallback={<div className="h-1.5" />}>
              <Progress label="Progress of this run" value={progress.share ?? undefined} estimated={progress.isEstimate} announces={raw !== undefined} />
            </LazyPart>
            <p className="mt-1.5 text-xs text-muted">The API has no call to cancel a run. It goes on when this page is closed.</p>
          </div>
        )}
        {entry.ending === 'failed' && (
          <Card title="Why it failed">
            <LazyPart fallback={<Busy className="h-16" />}>
              <TaskFailure entry={entry} />
            </LazyPart>
          </Card>
        )}
        {entry.ending === 'gone' && <Notice tone="warning" title="No longer at RunwayML">The API knows no run with this id any more. What is kept on this device is still here.</Notice>}
        {failures > 0 && (
          <Card title={`${plural(failures, 'node')} failed`}>
            <LazyPart fallback={<Busy className="h-16" />}>
              <NodeErrors entry={entry} graph={graph} />
            </LazyPart>
          </Card>
        )}
        {Boolean(graphError) && (
          <Notice tone="warning" title="Its graph cannot be shown">
            {isNotFound(graphError) ? 'The version that ran is not published any more. The run itself is complete.' : 'The version could not be loaded. The run itself is shown.'}
          </Notice>
        )}
        {hasFailed && (
          <Notice tone="warning" title="Its graph cannot be shown">
            What draws it did not come: the server is away, or Greenroom was updated. The run itself is shown.
          </Notice>
        )}
        <OutputStrip entry={entry} graph={graph} />
        {workflow && !hasFailed && (RunGraph ? <RunGraph entry={entry} graph={graph} /> : <GraphPlace />)}
        <LazyPart fallback={<Skeleton size="block" className="h-44 max-lg:h-80" />}>
          <RunFacts entry={entry} graph={graph} />
        </LazyPart>
      </div>
    </>
  )
}

/** As large as the graph, drawn or listed. */
function GraphPlace() {
  return (
    <Card flush title="Graph" actions={<Skeleton size="control" className="w-36" />}>
      <Skeleton size="block" className="h-120 max-sm:h-80" />
    </Card>
  )
}

/** Belongs to what the page is about: it is not ready without it. */
function Busy({ className }: { className: string }) {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className={className} />
    </div>
  )
}
