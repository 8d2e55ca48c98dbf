import { useQuery } from '@tanstack/react-query'
import { useLedger } from '~/data/ledger'
import { likeness } from '~/data/ledgerEntry'
import { organizationQuery } from '~/data/organization'
import { AvatarsRunning } from '~/features/tasks/shared/AvatarsRunning'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { useRunningAvatars } from '~/features/tasks/shared/runningAvatars'
import { slotsBusy } from '~/features/tasks/shared/slots'
import { TaskName, taskName } from '~/features/tasks/shared/TaskName'
import { useNow } from '~/features/tasks/shared/useNow'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { Progress } from '~/ui/Progress'
import { StatusBadge } from '~/ui/StatusBadge'

/** More than these are a number; the tray has them all. */
const SHOWN = 5

/** What is under way now: generations and workflow runs of this device, and avatars in processing. */
export function RunningBlock() {
  const running = useLedger((view) => view.running)
  const usual = useLedger((view) => view.usual)
  const avatars = useRunningAvatars()
  const organization = useQuery({ ...organizationQuery(), throwOnError: false }).data
  const now = useNow(running.length > 0)
  const rest = running.length - SHOWN
  return (
    <Card title="Running now">
      {running.length + avatars.length === 0 ? (
        <p className="text-sm text-muted">Nothing is running. What you start, and avatars in processing, show up here.</p>
      ) : (
        <ul className="-my-2.5 [&>li+li]:border-t text-sm">
          {running.slice(0, SHOWN).map((entry) => {
            const { words, tone, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)), slots: slotsBusy(entry.model, organization, running) })
            return (
              <li key={entry.id} className="py-2.5">
                <TaskName entry={entry} />
                <div className="mt-1">
                  <StatusBadge tone={tone} pulse>
                    <span className="whitespace-normal">{words}</span>
                  </StatusBadge>
                </div>
                {progress && (
                  <Progress label={`Progress of ${taskName(entry).slice(0, 60)}`} value={progress.share ?? undefined} estimated={progress.isEstimate} className="mt-1.5" />
                )}
              </li>
            )
          })}
          {rest > 0 && <li className="py-2.5 text-muted">and {plural(rest, 'more task')}</li>}
          <AvatarsRunning avatars={avatars} />
        </ul>
      )}
    </Card>
  )
}
