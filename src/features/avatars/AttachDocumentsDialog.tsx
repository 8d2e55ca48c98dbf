import { useState } from 'react'
import { explain } from '~/api/explain'
import type { Avatar } from '~/api/types'
import { useAttachDocuments } from '~/data/avatarMutations'
import { plural } from '~/lib/text'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { DocumentsPicker } from './DocumentsPicker'
import { KnowledgeMeter } from '~/features/knowledge/shared/KnowledgeMeter'

/** Attaches documents to an avatar, beside those it has. */
export function AttachDocumentsDialog({ avatar, onClose }: { avatar: Avatar; onClose: () => void }) {
  const [chosen, setChosen] = useState<string[]>([])
  const { mutate, error, isPending } = useAttachDocuments()
  const explained = error && explain(error)

  function attach() {
    mutate(
      { id: avatar.id, documentIds: chosen },
      {
        onSuccess: () => {
          toast.success(`${plural(chosen.length, 'document')} attached`)
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      title="Attach documents"
      description="What others attach or detach meanwhile is kept."
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={isPending} disabledReason={chosen.length === 0 && 'Choose a document first.'} onClick={attach}>
            {chosen.length > 1 ? `Attach ${chosen.length} documents` : 'Attach document'}
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        {explained && <ErrorMessage title={explained.title} detail={explained.detail} />}
        <DocumentsPicker value={chosen} onValueChange={setChosen} attached={avatar.documentIds} />
        <KnowledgeMeter documentIds={[...avatar.documentIds, ...chosen]} />
      </div>
    </Dialog>
  )
}
