import { useQuery } from '@tanstack/react-query'
import { useId } from 'react'
import { explain } from '~/api/explain'
import { useModerationCount } from '~/data/ledgerHooks'
import { ledger, useLedger } from '~/data/ledger'
import { organizationQuery } from '~/data/organization'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { suspensionRisk } from '~/data/ledgerEntry'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { toast } from '~/ui/toast'
import { AvatarsRunning } from './AvatarsRunning'
import { NotifyMenu } from './NotifyMenu'
import { StorageNotice } from './StorageNotice'
import { TaskRow } from './TaskRow'
import { taskName } from './TaskName'
import { useNow } from './useNow'
import { useRunningAvatars } from './runningAvatars'

/** Everything under way, and what ended lately: the API has no list of tasks, this is it. */
export function TaskTray() {
  const headingId = useId()
  const tray = useLedger((view) => view.tray)
  const running = useLedger((view) => view.running)
  const usual = useLedger((view) => view.usual)
  const avatars = useRunningAvatars()
  const organization = useQuery({ ...organizationQuery(), throwOnError: false }).data
  const moderation = useModerationCount()
  const now = useNow(running.length > 0)
  const risk = moderation && suspensionRisk(moderation)
  const waiting = running.filter(isWaiting)
  const finished = tray.filter(isFinished)
  // What may still need a hand comes first.
  const shown = [...tray.filter((entry) => !isFinished(entry)), ...finished]

  return (
    <section aria-labelledby={headingId}>
      <div className="flex items-center gap-2">
        <h2 id={headingId} className="flex-1 font-semibold">
          Tasks
        </h2>
        {waiting.length > 1 && (
          <Button size="sm" variant="ghost" onClick={() => void cancelAll(waiting)}>
            Cancel all waiting
          </Button>
        )}
        {finished.length > 0 && (
          <Button size="sm" variant="ghost" onClick={() => void clear(finished)}>
            Clear finished
          </Button>
        )}
        <NotifyMenu />
      </div>
      <StorageNotice />
      {risk && (
        <Notice tone="warning" title="Many moderated runs" className="mt-2">
          {risk}
        </Notice>
      )}
      {tray.length + avatars.length === 0 ? (
        <p className="mt-1 text-muted">Nothing is running. What you start in the playground shows up here, and goes on when you close this page.</p>
      ) : (
        <ul className="mt-1 [&>li+li]:border-t">
          {shown.map((entry) => (
            <TaskRow
              key={entry.id}
              entry={entry}
              now={now}
              running={running}
              usual={usual}
              organization={organization}
              onCancel={(chosen) => void cancelOne(chosen)}
              onDismiss={(chosen) => void clear([chosen])}
            />
          ))}
          <AvatarsRunning avatars={avatars} />
        </ul>
      )}
    </section>
  )
}

/** Takes ended runs out of the list, with a way back. */
async function clear(entries: readonly Entry[]) {
  const ids = entries.map(({ id }) => id)
  await ledger.dismiss(ids)
  toast.message(`${plural(ids.length, 'task')} cleared from the list`, {
    description: ids.length > 1 ? 'They are still in the gallery.' : 'It is still in the gallery.',
    action: { label: 'Undo', onClick: () => void ledger.dismiss(ids, false) },
  })
}

const isFinished = (entry: Entry): boolean => !isUnfinished(entry) && entry.state !== 'unknown'

/** Has not begun: cancelling it wastes nothing. */
function isWaiting({ state, kind, run }: Entry): boolean {
  return state === 'accepted' && kind === 'task' && (run === null || run.status === 'PENDING' || run.status === 'THROTTLED')
}

async function cancelOne(entry: Entry) {
  if (!isWaiting(entry)) {
    const sure = await confirm({
      title: 'Cancel this task?',
      body: `“${taskName(entry).slice(0, 80)}” is running.`,
      confirmLabel: 'Cancel task',
      cancelLabel: 'Let it run',
      tone: 'danger',
      consequences: ['What was made so far is lost.', 'Credits for a task that has begun may not come back.'],
    })
    if (!sure) return
  }
  await cancel([entry])
}

async function cancelAll(entries: readonly Entry[]) {
  const sure = await confirm({
    title: `Cancel ${plural(entries.length, 'waiting task')}?`,
    body: 'They have not begun. What is running already goes on.',
    confirmLabel: 'Cancel them',
    cancelLabel: 'Keep waiting',
    tone: 'danger',
  })
  if (sure) await cancel(entries)
}

async function cancel(entries: readonly Entry[]) {
  const results = await Promise.allSettled(entries.map(({ id }) => ledger.deleteRemote(id)))
  const failure = results.find((result) => result.status === 'rejected')
  if (failure) toast.error('Not everything could be cancelled', { description: explain(failure.reason).detail })
}
