import { useState } from 'react'
import { useStore } from 'zustand'
import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import type { Avatar, ImageProcessing } from '~/api/types'
import { useUpdateAvatar } from '~/data/avatarMutations'
import { pictureProblem, pictureUri } from '~/features/media/shared/picture.store'
import { PictureInput } from '~/features/media/shared/PictureInput'
import { usePicture } from '~/features/media/shared/usePicture'
import { Button } from '~/ui/Button'
import { Dialog } from '~/ui/Dialog'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { toast } from '~/ui/toast'
import { ImageProcessingField } from './ImageProcessingField'

/** Gives an avatar another face. It is processed anew then, and not ready meanwhile. */
export function ReplacePictureDialog({ avatar, onClose }: { avatar: Avatar; onClose: () => void }) {
  const picture = usePicture()
  const state = useStore(picture, (store) => store.state)
  const [mode, setMode] = useState<ImageProcessing>('optimize')
  const [asked, setAsked] = useState(false)
  const { mutate, error, isPending } = useUpdateAvatar()
  const uri = pictureUri(state)
  const problem = asked ? pictureProblem(state) : issueOf(error)

  function save() {
    setAsked(uri === undefined)
    if (uri === undefined) return
    mutate(
      { id: avatar.id, changes: { referenceImage: uri, imageProcessing: mode } },
      {
        onSuccess: () => {
          toast.success('Picture replaced', { description: 'The avatar is being processed and will be ready again in about half a minute.' })
          onClose()
        },
      },
    )
  }

  return (
    <Dialog
      open
      onOpenChange={(open) => !open && onClose()}
      sticky={state.step !== 'none' || isPending}
      title="Replace picture"
      description={`${avatar.name} is processed anew and cannot take part in sessions meanwhile. Everything else stays.`}
      footer={
        <>
          <Button onClick={onClose}>Cancel</Button>
          <Button variant="primary" loading={isPending} disabledReason={state.step === 'uploading' && 'The picture is still being uploaded.'} onClick={save}>
            Replace picture
          </Button>
        </>
      }
    >
      <div className="grid grid-cols-1 gap-4">
        {error && <ReplaceError error={error} />}
        <PictureInput store={picture} label="New picture" required error={problem} />
        <ImageProcessingField value={mode} onValueChange={setMode} />
      </div>
    </Dialog>
  )
}

function ReplaceError({ error }: { error: Error }) {
  const { title, detail } = explain(error)
  if (!(error instanceof ApiError && error.status === 409)) return <ErrorMessage title={title} detail={detail} />
  return (
    <ErrorMessage
      title="The avatar is still being processed"
      detail="The API takes a new picture only once the present one is processed, usually within half a minute. Nothing was changed; your picture is still here, so try again then."
    />
  )
}

const issueOf = (error: Error | null): string | undefined =>
  error instanceof ApiError ? error.issues.find(({ path }) => path[0] === 'referenceImage')?.message : undefined
