import { isUnfinished, promptOf, type Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { TaskFailure } from '~/features/tasks/shared/TaskFailure'
import { TaskUnknown } from '~/features/tasks/shared/TaskUnknown'
import { useNow } from '~/features/tasks/shared/useNow'
import { formatDuration } from '~/lib/format'
import { CodeBlock } from '~/ui/CodeBlock'
import { CopyButton } from '~/ui/CopyButton'
import { CopyId } from '~/ui/CopyId'
import { Credits } from '~/ui/Credits'
import { DescriptionList } from '~/ui/DescriptionList'
import { StatusBadge } from '~/ui/StatusBadge'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { EntryLineage } from './EntryLineage'
import { EntryNotes } from './EntryNotes'
import { FilesFact } from './FilesFact'
import { timingOf } from './timing'

/** Everything known of a run, in words, and at the end as it was sent. */
export function EntryFacts({ entry }: { entry: Entry }) {
  const prompt = promptOf(entry)
  const { words, tone, progress } = describeTask(entry, { now: useNow(isUnfinished(entry)) })
  const { queued, ran, total } = timingOf(entry)
  const items = [
    { label: 'State', value: <StatusBadge tone={tone} pulse={progress !== undefined}>{words}</StatusBadge> },
    entry.outputs.length > 0 && { label: 'Files', value: <FilesFact entry={entry} /> },
    { label: 'Estimate', value: entry.estimateCredits === null ? 'Not known' : <Credits credits={entry.estimateCredits} /> },
    { label: 'Charged', value: entry.cost === null ? 'Not told by the API' : <Credits credits={entry.cost} /> },
    entry.seed !== null && {
      label: 'Seed',
      value: (
        <span className="flex items-center gap-1">
          {entry.seed}
          <CopyButton text={String(entry.seed)} label="Seed" />
        </span>
      ),
    },
    { label: 'Created', value: <Timestamp at={entry.createdAt} /> },
    queued !== null && { label: 'Queued for', value: formatDuration(queued) },
    ran !== null && { label: 'Ran for', value: formatDuration(ran) },
    total !== null && { label: 'In all', value: formatDuration(total) },
    entry.remoteId !== null && { label: entry.kind === 'task' ? 'Task id' : 'Invocation id', value: <CopyId id={entry.remoteId} label={entry.kind === 'task' ? 'Task id' : 'Invocation id'} full /> },
  ].filter((item) => item !== false)
  return (
    <div className="grid min-w-0 content-start gap-4">
      {prompt !== '' && (
        <section aria-label="Prompt" className="min-w-0">
          <div className="flex items-center justify-between gap-2">
            <h3 className="text-sm font-semibold">Prompt</h3>
            <CopyButton text={prompt} label="Prompt" />
          </div>
          {/* Focusable, so that the keyboard can scroll it. */}
          <div tabIndex={0} role="region" aria-label="Text of the prompt" className="max-h-48 overflow-y-auto text-sm">
            <UserText preserve>{prompt}</UserText>
          </div>
        </section>
      )}
      {(entry.ending === 'failed' || entry.state === 'refused') && <TaskFailure entry={entry} />}
      {entry.state === 'unknown' && <TaskUnknown entry={entry} />}
      <DescriptionList items={items} />
      <EntryLineage entry={entry} />
      <EntryNotes entry={entry} />
      {entry.request === null ? (
        <p className="text-sm text-muted">Another program or browser started it, so its request is not known here.</p>
      ) : (
        <CodeBlock label="Request" samples={[{ language: 'JSON', code: JSON.stringify(entry.request, null, 2) }]} />
      )}
      <div className="flex items-center gap-2 text-sm text-muted">
        <span className="flex-1">Everything this device knows of it, as JSON</span>
        <CopyButton text={JSON.stringify(entry, null, 2)} label="JSON" wordy />
      </div>
    </div>
  )
}
