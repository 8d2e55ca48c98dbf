import type { Avatar } from '~/api/types'
import { Notice } from '~/ui/Notice'
import { useCopiedPicture } from './useCopiedPicture'

interface CopiedPictureProps {
  avatar: Avatar
  onFile: (file: File) => void
}

/** Fetches the picture that an avatar was made from, and says what a copy of it is worth. */
export function CopiedPicture({ avatar, onFile }: CopiedPictureProps) {
  const failed = useCopiedPicture(avatar, onFile)
  return failed ? (
    <Notice tone="warning">The picture of {avatar.name} could not be fetched. Choose one.</Notice>
  ) : (
    <Notice>The API gives a small copy of the original picture. Choose the original file for the best quality.</Notice>
  )
}
