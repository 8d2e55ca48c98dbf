import { clsx } from 'clsx'
import FileAudio from 'lucide-react/icons/file-audio'
import FileVideo from 'lucide-react/icons/file-video'
import ImageIcon from 'lucide-react/icons/image'
import { useCallback } from 'react'
import { formatBytes, formatClock, formatInteger } from '~/lib/format'
import type { KnownMedia } from './media-library'
import type { MediaFacts } from './media-rules'

const ICONS = { image: ImageIcon, video: FileVideo, audio: FileAudio }

/** A small picture of what stands behind an address: the picture, the video's first frame, or a sign. */
export function MediaPreview({ media, className = 'size-16' }: { media: KnownMedia; className?: string }) {
  const { file, facts, name } = media
  const show = useFileSource(file)
  const box = clsx('grid shrink-0 place-items-center overflow-hidden rounded-md bg-media text-on-media', className)
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

/** "PNG · 1,280 × 720 · 1.2 MB"; what is not known is left out. */
export function factsInWords({ format, width, height, seconds, bytes }: MediaFacts): string {
  const size = width !== undefined && height !== undefined ? `${formatInteger(width)} × ${formatInteger(height)}` : ''
  return [format, size, seconds === undefined ? '' : formatClock(seconds), bytes === undefined ? '' : formatBytes(bytes)].filter(Boolean).join(' · ')
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
