import { useStore } from 'zustand'
import { explain } from '~/api/explain'
import { formatBytes } from '~/lib/bytes'
import { formatInteger } from '~/lib/format'
import { Button } from '~/ui/Button'
import { ErrorMessage } from '~/ui/ErrorMessage'
import { Progress } from '~/ui/Progress'
import { UserText } from '~/ui/UserText'
import { FileButton } from './FileButton'
import { PICTURE_TYPES } from './picture-types'
import type { createPictureStore } from './picture.store'
import { PicturePreview } from './PicturePreview'

interface PictureProgressProps {
  store: ReturnType<typeof createPictureStore>
  onFile: (file: File) => void
  describedBy?: string
  controlId?: string
}

const FORMATS = { 'image/jpeg': 'JPEG', 'image/png': 'PNG', 'image/webp': 'WebP' } as const

/** A chosen picture with its facts, and how far it has come on its way. */
export function PictureProgress({ store, onFile, describedBy, controlId }: PictureProgressProps) {
  const { state, uploadRetried, removed } = useStore(store)
  if (!('picture' in state)) return null
  const { picture, name } = state
  const { width, height, type, file } = picture
  return (
    <div className="grid grid-cols-1 gap-3">
      <PicturePreview picture={picture} name={name} />
      <div className="flex flex-wrap items-center gap-x-3 gap-y-2">
        <div className="min-w-0 flex-1 basis-40 text-sm">
          <UserText lines={1} className="font-medium">
            {name}
          </UserText>
          <p className="text-xs text-muted">
            {FORMATS[type]} · {formatInteger(width)} × {formatInteger(height)} · {formatBytes(file.size)}
            {state.step === 'ready' && picture.way === 'upload' && ' · uploaded, kept by RunwayML for 24 hours'}
          </p>
        </div>
        <FileButton id={controlId} label="Choose another" accept={PICTURE_TYPES} onFile={onFile} describedBy={describedBy} />
        <Button variant="ghost" onClick={removed}>
          Remove picture
        </Button>
      </div>
      {state.step === 'uploading' && <Progress label={`Uploading ${name}`} value={state.share} showLabel announces />}
      {state.step === 'upload-failed' && (
        <ErrorMessage
          title="The upload failed"
          detail={`${explain(state.error).detail} The picture and everything you typed are still here.`}
          onRetry={() => void uploadRetried()}
        />
      )}
    </div>
  )
}
