import { mediaPath } from '~/api/media'
import type { Avatar } from '~/api/types'

/** Address of the picture that an avatar is seen with; null while there is none. */
export function pictureOf(avatar: Avatar): string | null {
  const kind = avatar.processedImageUri ? 'processed' : avatar.referenceImageUri ? 'reference' : undefined
  return kind ? mediaPath.avatar(avatar.id, kind, { updatedAt: avatar.updatedAt }) : null
}
