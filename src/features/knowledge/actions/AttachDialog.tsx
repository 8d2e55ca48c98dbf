import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { explain } from '~/api/explain'
import type { Avatar } from '~/api/types'
import { useAttachDocuments } from '~/data/avatarMutations'
import { allAvatarsQuery } from '~/data/avatars'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { MAX_DOCUMENTS } from '../shared/limits'
import { KnowledgeMeter } from '../shared/KnowledgeMeter'
import { AvatarChoice } from './AvatarChoice'

interface AttachDialogProps {
  documents: readonly { id: string; name: string }[]
  onClose: () => void
}

/** Attaches documents to one avatar, beside those it has, with its knowledge in view. */
export function AttachDialog({ documents, onClose }: AttachDialogProps) {
  const avatars = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  const [chosenId, setChosenId] = useState('')
  const { mutate, error, isPending, reset } = useAttachDocuments()
  const chosen = avatars.data?.find(({ id }) => id === chosenId)
  const explained = error && explain(error)
  const what = documents.length === 1 ? (documents[0]?.name ?? 'document') : plural(documents.length, 'document')

  function attach(avatar: Avatar) {
    mutate(
      { id: avatar.id, documentIds: documents.map(({ id }) => id) },
      {
        onSuccess: () => {
          toast.success(`${what} attached to ${avatar.name}`)
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title={`Attach ${what}`}
      description="The avatar keeps all documents that it has."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={isPending} disabledReason={chosen ? refusal(chosen, documents) : 'Choose an avatar first.'} onClick={() => chosen && attach(chosen)}>
            {chosen ? `Attach to ${chosen.name}` : 'Attach'}
          </Button>
        </>
      }
    >
      <div className="grid gap-4">
        {explained && <ErrorMessage title={explained.title} detail={explained.detail} />}
        <AvatarChoice
          avatars={avatars}
          value={chosenId}
          onValueChange={(id) => {
            reset()
            setChosenId(id)
          }}
        />
        {chosen && <Outlook avatar={chosen} documents={documents} />}
      </div>
    </Dialog>
  )
}

/** What the avatar will have. */
function Outlook({ avatar, documents }: { avatar: Avatar; documents: AttachDialogProps['documents'] }) {
  const all = joined(avatar, documents)
  const has = avatar.documentIds.length
  const already = has + documents.length - all.length
  return (
    <div className="grid gap-2">
      <p className="text-sm">
        {avatar.name} has {plural(has, 'document')} and will have {all.length} of at most {MAX_DOCUMENTS}.{already > 0 && ` ${plural(already, 'of these is', 'of these are')} attached already.`}
      </p>
      <KnowledgeMeter documentIds={all} />
    </div>
  )
}

function refusal(avatar: Avatar, documents: AttachDialogProps['documents']): string | false {
  const all = joined(avatar, documents)
  if (all.length === avatar.documentIds.length) return `${avatar.name} has ${documents.length === 1 ? 'it' : 'them all'} already.`
  return all.length > MAX_DOCUMENTS && `The API takes at most ${MAX_DOCUMENTS} documents per avatar; this would make ${all.length}. Detach some first.`
}

function joined(avatar: Avatar, documents: AttachDialogProps['documents']): string[] {
  return [...new Set([...avatar.documentIds, ...documents.map(({ id }) => id)])]
}
