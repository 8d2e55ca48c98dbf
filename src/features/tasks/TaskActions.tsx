import CircleStop from 'lucide-react/icons/circle-stop'
import FolderPlus from 'lucide-react/icons/folder-plus'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Task } from '~/api/types'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { useDeleteTask } from '~/data/taskMutations'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { toast } from '~/ui/toast'
import { EditLink } from './shared/EditLink'

interface TaskActionsProps {
  entry: Entry
  raw: Task | undefined
  isOwn: boolean
  /** Nothing is left of it at the API. */
  isGone: boolean
}

/** What can be done with a task: stop it, delete it, take it into the history. */
export function TaskActions({ entry, raw, isOwn, isGone }: TaskActionsProps) {
  const deletion = useDeleteTask()
  const id = entry.remoteId
  if (id === null) return null
  const isRunning = entry.state === 'accepted'

  async function remove(taskId: string) {
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
        await deletion.mutateAsync({ id: taskId })
        if (isOwn) await ledger.deleteRemote(entry.id)
      },
    })
  }

  async function adopt(taskId: string) {
    await ledger.adopt('task', taskId, raw)
    toast.success('Added to the history of this device')
  }

  return (
    <>
      {!isOwn && (
        <Button icon={<FolderPlus />} onClick={() => void adopt(id)}>
          Add to this device’s history
        </Button>
      )}
      {/* A failed one has it where it says why. */}
      {entry.ending !== 'failed' && <EditLink entry={entry} />}
      {!isGone && (
        <Button icon={isRunning ? <CircleStop /> : <Trash2 />} onClick={() => void remove(id)}>
          {isRunning ? 'Cancel' : 'Delete at RunwayML'}
        </Button>
      )}
    </>
  )
}
