import { lazy, useEffect, useState, type ReactNode } from 'react'
import type { Task } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'
import { usePageTitle } from '~/stores/pageTitle.store'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { Tabs } from '~/ui/Tabs'
import type { TaskState } from './shared/describeOver'
import { operationLabel } from './shared/operation-label'
import { taskName } from './shared/TaskName'
import { TaskActions } from './TaskActions'
import { TaskFacts } from './TaskFacts'
import { TaskOutputs } from './TaskOutputs'

const TaskFailure = lazy(async () => ({ default: (await import('./shared/TaskFailure')).TaskFailure }))
const loadRaw = async () => ({ default: (await import('./TaskRaw')).TaskRaw })
const TaskRaw = lazy(loadRaw)

export interface TaskDetailProps {
  entry: Entry
  /** As the API gave it last; absent when it is gone there. */
  task: Task | undefined
  /** It is in this device's history. */
  isOwn: boolean
  isGone: boolean
  state: TaskState
  /** How far it is, while it is under way. */
  bar?: ReactNode
}

/** One task: where it is, what came out, what was asked for. */
export function TaskDetail({ entry, task, isOwn, isGone, state, bar }: TaskDetailProps) {
  const [tab, setTab] = useState('about')
  usePageTitle(shorten(taskName(entry)))
  // So that the tab opens at once.
  useEffect(() => {
    void pageReady().then(loadRaw).catch(() => {})
  }, [])
  return (
    <>
      <PageHeader
        title={<bdi>{shorten(taskName(entry))}</bdi>}
        description={entry.operationId === null ? 'Started by another program or browser' : [operationLabel(entry.operationId), entry.model].filter(Boolean).join(' · ')}
        badge={
          <>
            <StatusBadge tone={state.tone} pulse={state.progress !== undefined}>
              {state.words}
            </StatusBadge>
            {entry.remoteId && <CopyId id={entry.remoteId} label="Task id" />}
          </>
        }
        actions={<TaskActions entry={entry} raw={task} isOwn={isOwn} isGone={isGone} />}
      />
      <div className="grid gap-4">
        {bar}
        {isGone && entry.outputs.length > 0 && entry.kept.state !== 'saved' && (
          <Notice tone="warning" title="Deleted at RunwayML">
            No copy of its output is on this device, so it cannot be shown any more.
          </Notice>
        )}
        {entry.ending === 'failed' && (
          <Card title="Why it failed">
            <LazyPart fallback={<Skeleton size="block" className="h-24" />}>
              <TaskFailure entry={entry} />
            </LazyPart>
          </Card>
        )}
        {entry.outputs.length > 0 && (!isGone || entry.kept.state === 'saved') && <TaskOutputs entry={entry} />}
        <Tabs
          label="About this task"
          value={tab}
          onValueChange={setTab}
          tabs={[
            { value: 'about', label: 'About', content: <TaskFacts entry={entry} isOwn={isOwn} /> },
            {
              value: 'json',
              label: 'JSON',
              content: (
                <LazyPart fallback={<Skeleton size="block" className="h-80" />}>
                  <TaskRaw entry={entry} task={task} />
                </LazyPart>
              ),
            },
          ]}
        />
      </div>
    </>
  )
}

const shorten = (name: string): string => (name.length > 120 ? `${name.slice(0, 119)}…` : name)
