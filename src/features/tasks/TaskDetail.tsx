import { useState } from 'react'
import type { Task } from '~/api/types'
import { useLedger } from '~/data/ledger'
import { isUnfinished, likeness, type Entry } from '~/data/ledgerEntry'
import { organizationQuery } from '~/data/organization'
import { useQuery } from '@tanstack/react-query'
import { usePageTitle } from '~/stores/pageTitle.store'
import { Card } from '~/ui/Card'
import { CopyId } from '~/ui/CopyId'
import { Notice } from '~/ui/Notice'
import { PageHeader } from '~/ui/PageHeader'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'
import { Tabs } from '~/ui/Tabs'
import { CodeBlock } from '~/ui/CodeBlock'
import { describeTask } from './shared/describeTask'
import { operationLabel } from './shared/operation-label'
import { slotsBusy } from './shared/slots'
import { TaskFailure } from './shared/TaskFailure'
import { taskName } from './shared/TaskName'
import { useNow } from './shared/useNow'
import { TaskActions } from './TaskActions'
import { TaskFacts } from './TaskFacts'
import { TaskOutputs } from './TaskOutputs'

interface TaskDetailProps {
  entry: Entry
  /** As the API gave it last; absent when it is gone there. */
  task: Task | undefined
  /** It is in this device's history. */
  isOwn: boolean
  isGone: boolean
}

/** One task: where it is, what came out, what was asked for. */
export function TaskDetail({ entry, task, isOwn, isGone }: TaskDetailProps) {
  const running = useLedger((view) => view.running)
  const usual = useLedger((view) => view.usual)
  const organization = useQuery({ ...organizationQuery(), throwOnError: false }).data
  const now = useNow(isUnfinished(entry))
  const [tab, setTab] = useState('about')
  usePageTitle(shorten(taskName(entry)))
  const { words, tone, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)), slots: slotsBusy(entry.model, organization, running) })
  return (
    <>
      <PageHeader
        title={<bdi>{shorten(taskName(entry))}</bdi>}
        description={entry.operationId === null ? 'Started by another program or browser' : [operationLabel(entry.operationId), entry.model].filter(Boolean).join(' · ')}
        badge={
          <>
            <StatusBadge tone={tone} pulse={progress !== undefined}>
              {words}
            </StatusBadge>
            {entry.remoteId && <CopyId id={entry.remoteId} label="Task id" />}
          </>
        }
        actions={<TaskActions entry={entry} raw={task} isOwn={isOwn} isGone={isGone} />}
      />
      <div className="grid gap-4">
        {progress && <Progress label="Progress of this task" value={progress.share ?? undefined} estimated={progress.isEstimate} announces={!isOwn} />}
        {isGone && entry.outputs.length > 0 && entry.kept.state !== 'saved' && (
          <Notice tone="warning" title="Deleted at RunwayML">
            No copy of its output is on this device, so it cannot be shown any more.
          </Notice>
        )}
        {entry.ending === 'failed' && (
          <Card title="Why it failed">
            <TaskFailure entry={entry} />
          </Card>
        )}
        {entry.outputs.length > 0 && (!isGone || entry.kept.state === 'saved') && <TaskOutputs entry={entry} />}
        <Tabs
          label="About this task"
          value={tab}
          onValueChange={setTab}
          tabs={[
            { value: 'about', label: 'About', content: <TaskFacts entry={entry} isOwn={isOwn} /> },
            { value: 'json', label: 'JSON', content: <Raw entry={entry} task={task} /> },
          ]}
        />
      </div>
    </>
  )
}

function Raw({ entry, task }: { entry: Entry; task: Task | undefined }) {
  return (
    <div className="grid gap-4">
      {task && <CodeBlock label="Task, as the API gives it" samples={[{ language: 'JSON', code: json(task) }]} />}
      {entry.request !== null && <CodeBlock label="Request" samples={[{ language: 'JSON', code: json(entry.request) }]} />}
      {!task && entry.request === null && <p className="text-sm text-muted">Nothing is left of it at RunwayML, and its request is not in this history.</p>}
    </div>
  )
}

const shorten = (name: string): string => (name.length > 120 ? `${name.slice(0, 119)}…` : name)

const json = (value: unknown): string => JSON.stringify(value, null, 2)
