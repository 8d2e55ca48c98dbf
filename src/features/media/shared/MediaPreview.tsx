import { clsx } from 'clsx'
import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import type { KnownMedia } from './media-library'

/** Comes with the first file; a page that has none yet need not have it. */
export const loadStill = () => import('./MediaStill')

const MediaStill = lazy(async () => ({ default: (await loadStill()).MediaStill }))

/** A small picture of what stands behind an address: the picture, the video's first frame, or a sign. */
export function MediaPreview({ media, className = 'size-16' }: { media: KnownMedia; className?: string }) {
  const box = clsx('grid shrink-0 place-items-center overflow-hidden rounded-md bg-media text-on-media', className)
  const empty = <span aria-hidden className={box} />
  return (
    <LazyPart fallback={empty} missing={empty}>
      <MediaStill media={media} box={box} />
    </LazyPart>
  )
}
