import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { lazy, use, useEffect, useState } from 'react'
import { isNotFound } from '~/api/errors'
import type { Task } from '~/api/types'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { useEntryOf } from '~/data/ledgerHooks'
import { taskQuery } from '~/data/tasks'
import { LoadError } from '~/features/form/shared/LoadError'
import { isUuid } from '~/lib/ids'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { describeOver } from './shared/describeOver'
import { TaskDetail } from './TaskDetail'

const RunningTask = lazy(async () => ({ default: (await import('./RunningTask')).RunningTask }))
const TaskNotFound = lazy(async () => ({ default: (await import('./TaskNotFound')).TaskNotFound }))

/** Any task of the account, whoever started it. */
export function TaskPage() {
  const { taskId } = useParams({ from: '/tasks/$taskId' })
  const isId = isUuid(taskId)
  const entry = useEntryOf(taskId)
  const { data: task, error, refetch, isFetching } = useQuery({
    ...taskQuery(taskId),
    // What is over here is over there too: asking for what was deleted would only bring a 404.
    enabled: isId && entry !== undefined && !entry?.remoteDeletedAt,
    throwOnError: false,
  })
  const isForeign = isId && entry === null
  // While the API is asked.
  useEffect(() => {
    if (isForeign) loadForeign().catch(() => {})
  }, [isForeign])
  if (entry || task) {
    const isGone = isNotFound(error) || Boolean(entry?.remoteDeletedAt)
    return (
      <>
        {error && !isGone && (
          <LoadError title="This task may be out of date" error={error} onRetry={() => void refetch()} retrying={isFetching} className="mb-4" />
        )}
        <LazyPart fallback={<Pending />}>
          <Known entry={entry ?? undefined} task={task} taskId={taskId} isGone={isGone} />
        </LazyPart>
      </>
    )
  }
  if (!isId || isNotFound(error)) {
    return (
      <LazyPart fallback={<Pending />}>
        <TaskNotFound />
      </LazyPart>
    )
  }
  if (!error) return <Pending />
  return (
    <>
      <PageHeader title="Task" />
      <LoadError title="The task could not be loaded" error={error} onRetry={() => void refetch()} retrying={isFetching} />
    </>
  )
}

interface KnownProps {
  /** Of this device's history. */
  entry: Entry | undefined
  task: Task | undefined
  taskId: string
  isGone: boolean
}

/** One component for both, so that a task that is taken into the history stays as it is on the screen. */
function Known({ entry, task, taskId, isGone }: KnownProps) {
  const shown = entry ?? (task && use(loadForeign()).foreignEntry('task', taskId, task, taskId, task.createdAt))
  return shown && <Shown entry={shown} task={task} isOwn={entry !== undefined} isGone={isGone} />
}

/** Most tasks that are looked at are over: what tells how far one is comes with one that runs. */
function Shown(props: { entry: Entry; task: Task | undefined; isOwn: boolean; isGone: boolean }) {
  const isRunning = isUnfinished(props.entry)
  // It stays the same one at its end: another would lose the focus, and which tab is open.
  const [wasRunning, setWasRunning] = useState(isRunning)
  if (isRunning && !wasRunning) setWasRunning(true)
  return isRunning || wasRunning ? <RunningTask {...props} /> : <TaskDetail {...props} state={describeOver(props.entry)} />
}

type Foreign = typeof import('~/data/foreignEntry')

let foreign: Promise<Foreign> | undefined

/** What makes an entry of the task of another program. The same promise each time, asked for anew after a failure. */
function loadForeign(): Promise<Foreign> {
  foreign ??= import('~/data/foreignEntry').catch((error: unknown) => {
    foreign = undefined
    throw error
  })
  return foreign
}

function Pending() {
  return (
    <>
      <PageHeader title="Task" />
      <div aria-busy="true" className="grid gap-4">
        <Skeleton size="row" />
        <Skeleton size="block" className="h-80" />
      </div>
    </>
  )
}
