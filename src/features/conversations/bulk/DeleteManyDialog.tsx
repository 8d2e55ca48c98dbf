import { useState } from 'react'
import { useDeleteConversations } from '~/data/conversationMutations'
import { plural } from '~/lib/text'
import { announce } from '~/ui/announce'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { Notice } from '~/ui/Notice'
import { Progress } from '~/ui/Progress'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import type { Selected } from '../selection.store'
import { FailedList } from './FailedList'
import type { Failed } from './useExport'

/** As many as are named one by one. */
const NAMED = 5

interface DeleteManyDialogProps {
  chosen: readonly Selected[]
  onClose: () => void
  /** Called with those that are gone. */
  onGone: (gone: readonly Selected[]) => void
}

/** Asks before several conversations are deleted, deletes them one after the other, and names those that failed. */
export function DeleteManyDialog({ chosen, onClose, onGone }: DeleteManyDialogProps) {
  // What was chosen shrinks while it is deleted; the dialog speaks of what was asked.
  const [asked, setAsked] = useState(chosen)
  const [done, setDone] = useState(0)
  const [failed, setFailed] = useState<Failed[]>([])
  const { mutateAsync, isPending } = useDeleteConversations()

  async function run(wanted: readonly Selected[]) {
    setAsked(wanted)
    setDone(0)
    setFailed([])
    const deletions = await mutateAsync({ ids: wanted.map(({ id }) => id), onEach: () => setDone((count) => count + 1) })
    const errors = new Map(deletions.filter(({ error }) => error !== undefined).map(({ id, error }) => [id, error]))
    onGone(wanted.filter(({ id }) => !errors.has(id)))
    if (errors.size === 0) {
      toast.success(`${plural(wanted.length, 'conversation')} deleted`)
      return onClose()
    }
    announce(`${plural(errors.size, 'conversation')} could not be deleted.`, 'assertive')
    setFailed(wanted.filter(({ id }) => errors.has(id)).map((one) => ({ ...one, error: errors.get(one.id) })))
  }

  return (
    <Dialog
      open
      sticky={isPending}
      onOpenChange={(open) => !open && !isPending && onClose()}
      title={`Delete ${plural(asked.length, 'conversation')}?`}
      description="This cannot be undone."
      footer={
        <>
          <Button onClick={onClose} disabledReason={isPending && 'What is under way cannot be called back.'}>
            {failed.length > 0 ? 'Close' : 'Cancel'}
          </Button>
          <Button variant="danger" loading={isPending} onClick={() => void run(failed.length > 0 ? failed : asked)}>
            {failed.length > 0 ? `Try ${plural(failed.length, 'conversation')} again` : `Delete ${plural(asked.length, 'conversation')}`}
          </Button>
        </>
      }
    >
      <p className="text-sm">Their transcripts, tool calls and recordings are lost for everybody, and links to them stop working. The avatars and what the sessions cost stay.</p>
      <ul className="mt-2 list-disc ps-5 text-sm">
        {asked.slice(0, NAMED).map(({ id, name }) => (
          <li key={id}>
            <UserText>{name}</UserText>
          </li>
        ))}
        {asked.length > NAMED && <li className="text-muted">and {plural(asked.length - NAMED, 'other')}</li>}
      </ul>
      {isPending && <Progress className="mt-4" label="Deleting conversations" value={done / asked.length} showLabel announces />}
      {failed.length > 0 && (
        <Notice tone="danger" title={`${plural(failed.length, 'conversation')} could not be deleted and ${failed.length === 1 ? 'is' : 'are'} still there`} className="mt-4">
          <FailedList failed={failed} />
        </Notice>
      )}
    </Dialog>
  )
}
