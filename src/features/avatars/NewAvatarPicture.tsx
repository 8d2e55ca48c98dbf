import { lazy } from 'react'
import type { Avatar, ImageProcessing } from '~/api/types'
import type { FormField } from '~/features/form/shared/types'
import { PictureInput } from '~/features/media/shared/PictureInput'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { ImageProcessingField } from './ImageProcessingField'
import type { FormPicture } from './useFormPicture'

const CopiedPicture = lazy(async () => ({ default: (await import('./CopiedPicture')).CopiedPicture }))

interface NewAvatarPictureProps {
  picture: FormPicture
  mode: FormField<ImageProcessing | undefined>
  /** Whose picture to start with. */
  copyOf?: Avatar
}

/** The picture of a new avatar, and what is to be done with it. */
export function NewAvatarPicture({ picture, mode, copyOf }: NewAvatarPictureProps) {
  return (
    <Card title="Picture">
      <div className="grid grid-cols-1 gap-4">
        {copyOf && (
          <LazyPart fallback={<Skeleton size="block" className="h-10" />}>
            <CopiedPicture avatar={copyOf} onFile={(file) => void picture.store.getState().fileChosen(file)} />
          </LazyPart>
        )}
        <PictureInput
          store={picture.store}
          label="Picture"
          hideLabel
          required
          error={picture.error}
          controlId={picture.controlId}
          help="One face, seen clearly and centred, with nothing in front of it; 1,088 × 704 pixels are best."
        />
        <ImageProcessingField value={mode.value ?? 'optimize'} onValueChange={mode.onChange} error={mode.error} />
      </div>
    </Card>
  )
}
