import ImageUp from 'lucide-react/icons/image-up'
import { lazy, useState } from 'react'
import type { Avatar } from '~/api/types'
import { Button } from '~/ui/Button'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { AvatarPicture } from './AvatarPicture'

const ReplacePictureDialog = lazy(async () => ({ default: (await import('./ReplacePictureDialog')).ReplacePictureDialog }))

/** Both pictures of an avatar, and a way to a new one. */
export function AvatarPictures({ avatar }: { avatar: Avatar }) {
  const [replacing, setReplacing] = useState(false)
  return (
    <Card
      title="Pictures"
      actions={
        <Button
          size="sm"
          icon={<ImageUp />}
          onClick={() => setReplacing(true)}
          disabledReason={avatar.status === 'PROCESSING' && 'The API takes a new picture only once the present one is processed, usually within half a minute.'}
        >
          Replace picture
        </Button>
      }
    >
      <div className="grid grid-cols-2 gap-3">
        <figure className="min-w-0">
          <AvatarPicture avatar={avatar} kind="processed" alt={`Picture in use of ${avatar.name}`} loading="eager" />
          <figcaption className="mt-1 text-xs text-muted">{avatar.processedImageUri ? 'In use' : 'In use: not there yet'}</figcaption>
        </figure>
        <figure className="min-w-0">
          <AvatarPicture avatar={avatar} kind="reference" alt={`Reference picture of ${avatar.name}`} loading="eager" />
          <figcaption className="mt-1 text-xs text-muted">Reference, as it was given</figcaption>
        </figure>
      </div>
      <p className="mt-2 text-xs text-muted">The API gives small previews of both.</p>
      {replacing && (
        <LazyPart>
          <ReplacePictureDialog avatar={avatar} onClose={() => setReplacing(false)} />
        </LazyPart>
      )}
    </Card>
  )
}
