import { useQueryClient } from '@tanstack/react-query'
import CircleStop from 'lucide-react/icons/circle-stop'
import FolderPlus from 'lucide-react/icons/folder-plus'
import Trash2 from 'lucide-react/icons/trash-2'
import type { Task } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'
import { Button } from '~/ui/Button'
import { toast } from '~/ui/toast'
import { useFetchedLater } from '~/ui/useFetchedLater'
import { EditLink } from './shared/EditLink'

type Deeds = typeof import('./taskDeeds')

const loadDeeds = (): Promise<Deeds> => import('./taskDeeds')

interface TaskActionsProps {
  entry: Entry
  raw: Task | undefined
  isOwn: boolean
  /** Nothing is left of it at the API. */
  isGone: boolean
}

/** What can be done with a task: stop it, delete it, take it into the history. */
export function TaskActions({ entry, raw, isOwn, isGone }: TaskActionsProps) {
  const client = useQueryClient()
  useFetchedLater(loadDeeds)
  const id = entry.remoteId
  if (id === null) return null
  const isRunning = entry.state === 'accepted'

  /** Whoever presses before the code has come waits for it. */
  const deed = (act: (deeds: Deeds) => Promise<void>) => () =>
    void loadDeeds().then(act, () => toast.error('Nothing was done', { description: 'The server is away, or Greenroom was updated. Try again, or reload the page.' }))

  return (
    <>
      {!isOwn && (
        <Button icon={<FolderPlus />} onClick={deed(({ adoptTask }) => adoptTask(id, raw))}>
          Add to this device’s history
        </Button>
      )}
      {/* A failed one has it where it says why. */}
      {entry.ending !== 'failed' && <EditLink entry={entry} />}
      {!isGone && (
        <Button icon={isRunning ? <CircleStop /> : <Trash2 />} onClick={deed(({ removeTask }) => removeTask(client, { entry, taskId: id, isOwn }))}>
          {isRunning ? 'Cancel' : 'Delete at RunwayML'}
        </Button>
      )}
    </>
  )
}
