import { useQuery } from '@tanstack/react-query'
import { useLedger } from '~/data/ledger'
import { isUnfinished, likeness } from '~/data/ledgerEntry'
import { organizationQuery } from '~/data/organization'
import { Progress } from '~/ui/Progress'
import { describeTask } from './shared/describeTask'
import { slotsBusy } from './shared/slots'
import { useNow } from './shared/useNow'
import { TaskDetail, type TaskDetailProps } from './TaskDetail'

/** A task that is under way, and its end when that comes. */
export function RunningTask(props: Omit<TaskDetailProps, 'state' | 'bar'>) {
  const { entry, isOwn } = props
  const running = useLedger((view) => view.running)
  const usual = useLedger((view) => view.usual)
  const organization = useQuery({ ...organizationQuery(), throwOnError: false }).data
  const now = useNow(isUnfinished(entry))
  const state = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)), slots: slotsBusy(entry.model, organization, running) })
  const { progress } = state
  const bar = progress && <Progress label="Progress of this task" value={progress.share ?? undefined} estimated={progress.isEstimate} announces={!isOwn} />
  return <TaskDetail {...props} state={state} bar={bar} />
}
