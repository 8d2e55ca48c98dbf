import type { Entry } from '~/data/ledgerEntry'
import { TaskFailure } from '~/features/tasks/shared/TaskFailure'
import { TaskUnknown } from '~/features/tasks/shared/TaskUnknown'
import { Notice } from '~/ui/Notice'

/** Why a run that was asked for did not start, or that nobody knows whether it did. */
export function RunOutcome({ entry, isNotStored }: { entry: Entry | null | undefined; isNotStored: boolean }) {
  return (
    <div aria-live="polite">
      {isNotStored && (
        <Notice tone="danger" title="Nothing was sent" className="mb-3">
          The run could not be written down on this device first, so it was not started and nothing was charged. Try again.
        </Notice>
      )}
      {entry?.state === 'refused' && (
        <Notice tone="danger" title="The run was not started" className="mb-3">
          <TaskFailure entry={entry} />
        </Notice>
      )}
      {entry?.state === 'unknown' && (
        <Notice tone="warning" title="Nobody knows whether it runs" className="mb-3">
          <TaskUnknown entry={entry} />
        </Notice>
      )}
    </div>
  )
}
