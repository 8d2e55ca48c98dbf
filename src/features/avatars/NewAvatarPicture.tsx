import type { Avatar, ImageProcessing } from '~/api/types'
import type { FormField } from '~/features/form/shared/types'
import { PictureInput } from '~/features/media/shared/PictureInput'
import { Card } from '~/ui/Card'
import { Notice } from '~/ui/Notice'
import { ImageProcessingField } from './ImageProcessingField'
import { useCopiedPicture } from './useCopiedPicture'
import type { FormPicture } from './useFormPicture'

interface NewAvatarPictureProps {
  picture: FormPicture
  mode: FormField<ImageProcessing | undefined>
  /** Whose picture to start with. */
  copyOf?: Avatar
}

/** The picture of a new avatar, and what is to be done with it. */
export function NewAvatarPicture({ picture, mode, copyOf }: NewAvatarPictureProps) {
  const failed = useCopiedPicture(copyOf, (file) => void picture.store.getState().fileChosen(file))
  return (
    <Card title="Picture">
      <div className="grid grid-cols-1 gap-4">
        {copyOf && failed && <Notice tone="warning">The picture of {copyOf.name} could not be fetched. Choose one.</Notice>}
        {copyOf && !failed && <Notice>The API gives a small copy of the original picture. Choose the original file for the best quality.</Notice>}
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
