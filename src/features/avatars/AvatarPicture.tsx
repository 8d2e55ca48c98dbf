import type { Avatar } from '~/api/types'
import { mediaPath } from '~/api/media'
import { Picture } from '~/ui/Picture'

interface AvatarPictureProps {
  avatar: Avatar
  /** `reference` is the picture that was given, `processed` the one that the avatar uses. */
  kind?: 'processed' | 'reference'
  alt?: string
  loading?: 'lazy' | 'eager'
  className?: string
}

/** Width / height of the recommended picture, 1088 × 704. */
const RATIO = 1088 / 704

/** An avatar's picture in the shape that its video has; its initials while there is none. */
export function AvatarPicture({ avatar, kind = 'processed', alt = '', loading, className }: AvatarPictureProps) {
  const available = kind === 'processed' ? avatar.processedImageUri : avatar.referenceImageUri
  const shown = available ? kind : kind === 'processed' && avatar.referenceImageUri ? 'reference' : undefined
  const src = shown && mediaPath.avatar(avatar.id, shown, { updatedAt: avatar.updatedAt })
  return <Picture src={src} alt={alt} name={avatar.name} ratio={RATIO} loading={loading} className={className} />
}
