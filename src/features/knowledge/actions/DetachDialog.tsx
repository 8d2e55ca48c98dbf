import { useState } from 'react'
import { explain } from '~/api/explain'
import type { DocumentSummary } from '~/api/types'
import { useDetachDocuments } from '~/data/avatarMutations'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Checkbox } from '~/ui/Checkbox'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'

interface DetachDialogProps {
  documents: readonly Pick<DocumentSummary, 'id' | 'name' | 'usedBy'>[]
  onClose: () => void
}

/** Detaches documents from some of the avatars that use them. The documents stay. */
export function DetachDialog({ documents, onClose }: DetachDialogProps) {
  const users = usersOf(documents)
  const [kept, setKept] = useState<readonly string[]>([])
  const { mutateAsync } = useDetachDocuments()
  const [pending, setPending] = useState(false)
  const [failure, setFailure] = useState<{ name: string; error: unknown }>()
  const chosen = users.filter(({ id }) => !kept.includes(id))
  const explained = failure && explain(failure.error)

  async function detach() {
    setPending(true)
    setFailure(undefined)
    for (const { id, name, documentIds } of chosen) {
      try {
        await mutateAsync({ id, documentIds })
        // Should a later one fail, trying again leaves this one alone.
        setKept((now) => [...now, id])
      } catch (error) {
        setFailure({ name, error })
        setPending(false)
        return
      }
    }
    toast.success(`Detached from ${plural(chosen.length, 'avatar')}`, { description: 'The documents themselves stay.' })
    onClose()
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Detach ${documents.length === 1 ? documents[0]?.name : plural(documents.length, 'document')}`}
      description="The avatars no longer answer from them. The documents stay, and so do the other documents of the avatars."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={pending} disabledReason={chosen.length === 0 && 'Choose an avatar first.'} onClick={() => void detach()}>
            Detach from {plural(chosen.length, 'avatar')}
          </Button>
        </>
      }
    >
      <div className="grid gap-3">
        {explained && <ErrorMessage title={`Not detached from ${failure.name}`} detail={`${explained.title}. ${explained.detail}`} />}
        {users.length === 0 ? (
          <p className="text-sm text-muted">No avatar uses {documents.length === 1 ? 'it' : 'any of them'}.</p>
        ) : (
          <ul aria-label="Avatars" className="grid gap-1.5">
            {users.map(({ id, name, documentIds }) => (
              <li key={id}>
                <Checkbox
                  checked={!kept.includes(id)}
                  onCheckedChange={(next) => setKept(next ? kept.filter((other) => other !== id) : [...kept, id])}
                  label={<UserText>{name}</UserText>}
                  help={documents.length > 1 && `Uses ${documentIds.length} of these`}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Dialog>
  )
}

/** The avatars that use any of the documents, each with the ids of those it uses. */
function usersOf(documents: DetachDialogProps['documents']) {
  const users = new Map<string, { id: string; name: string; documentIds: string[] }>()
  for (const document of documents) {
    for (const { id, name } of document.usedBy) {
      const user = users.get(id) ?? { id, name, documentIds: [] }
      user.documentIds.push(document.id)
      users.set(id, user)
    }
  }
  return [...users.values()]
}
