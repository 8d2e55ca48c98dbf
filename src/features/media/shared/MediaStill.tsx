import { clsx } from 'clsx'
import FileAudio from 'lucide-react/icons/file-audio'
import FileVideo from 'lucide-react/icons/file-video'
import ImageIcon from 'lucide-react/icons/image'
import { useCallback } from 'react'
import type { KnownMedia } from './media-library'

const ICONS = { image: ImageIcon, video: FileVideo, audio: FileAudio }

/** What MediaPreview shows, in a box of the given class. */
export function MediaStill({ media, box }: { media: KnownMedia; box: string }) {
  const { file, facts, name } = media
  const show = useFileSource(file)
  if (file && facts.kind === 'image') return <img ref={show} alt={`Preview of ${name}`} className={clsx(box, 'object-contain')} />
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- a still: it is never played
  if (file && facts.kind === 'video') return <video ref={show} aria-label={`First frame of ${name}`} muted preload="metadata" className={clsx(box, 'object-contain')} />
  const Icon = ICONS[facts.kind]
  return (
    <span aria-hidden className={box}>
      <Icon className="size-6" />
    </span>
  )
}

/** Lets an element show a file, by an address for this page alone that is given back when either goes. */
function useFileSource(file: Blob | undefined) {
  return useCallback(
    (element: HTMLImageElement | HTMLVideoElement | null) => {
      if (!element) return undefined
      if (!file) return undefined
      const address = URL.createObjectURL(file)
      element.src = address
      return () => URL.revokeObjectURL(address)
    },
    [file],
  )
}
