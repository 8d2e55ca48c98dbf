import type { QueryClient } from '@tanstack/react-query'
import type { Task } from '~/api/types'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { deleteTask } from '~/data/taskMutations'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'

/**
 * Stops a task that runs, or deletes one that is over at RunwayML, after a question.
 * @param options.isOwn it is in this device's history
 */
export async function removeTask(client: QueryClient, { entry, taskId, isOwn }: { entry: Entry; taskId: string; isOwn: boolean }): Promise<void> {
  const isRunning = entry.state === 'accepted'
  await confirm({
    title: isRunning ? 'Cancel this task?' : 'Delete this task at RunwayML?',
    body: isRunning ? 'It stops, and what was made so far is lost.' : 'Status and output are deleted there. This cannot be undone.',
    consequences: isRunning
      ? ['Credits for a task that has begun may not come back.']
      : [entry.kept.state === 'saved' ? 'The copy on this device stays.' : 'No copy of the output is on this device.'],
    confirmLabel: isRunning ? 'Cancel task' : 'Delete task',
    cancelLabel: isRunning ? 'Let it run' : 'Keep it',
    tone: 'danger',
    action: async () => {
      await deleteTask(client, { id: taskId })
      if (isOwn) await ledger.deleteRemote(entry.id)
    },
  })
}

/** Takes the task of another program into the history of this device. @param raw as the API gave it last */
export async function adoptTask(taskId: string, raw: Task | undefined): Promise<void> {
  await ledger.adopt('task', taskId, raw)
  toast.success('Added to the history of this device')
}
