import { useEntry } from '~/data/ledgerHooks'
import { TaskFailure } from '~/features/tasks/shared/TaskFailure'
import { TaskUnknown } from '~/features/tasks/shared/TaskUnknown'
import { Notice } from '~/ui/Notice'

/** Why a run that was sent did not start, or that nobody knows whether it did; nothing as long as all is well. */
export function SentRun({ id }: { id: string }) {
  const entry = useEntry(id)
  if (entry?.state === 'refused') {
    return (
      <Notice tone="danger" title="The run was not started" className="mb-3">
        <TaskFailure entry={entry} />
      </Notice>
    )
  }
  if (entry?.state === 'unknown') {
    return (
      <Notice tone="warning" title="Nobody knows whether it runs" className="mb-3">
        <TaskUnknown entry={entry} />
      </Notice>
    )
  }
  return null
}
