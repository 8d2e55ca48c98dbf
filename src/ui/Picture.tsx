import { clsx } from 'clsx'
import ImageOff from 'lucide-react/icons/image-off'
import { useState } from 'react'
import { initials } from '~/lib/initials'

interface PictureProps {
  /** Absent or empty shows the fallback. */
  src?: string | null
  /** What is on it; '' where the name stands next to it. */
  alt: string
  /** Width / height of the place, kept before the picture comes. 1 by default. */
  ratio?: number
  /** Whose initials to show when there is no picture. */
  name?: string
  fit?: 'cover' | 'contain'
  /** `eager` for what is seen first. */
  loading?: 'lazy' | 'eager'
  /** Its width; the whole place by default. */
  className?: string
}

/** A picture in a place of fixed shape; nothing jumps when it comes, and a broken one leaves a placeholder. */
export function Picture({ src, alt, ratio = 1, name, fit = 'cover', loading = 'lazy', className = 'w-full' }: PictureProps) {
  const [failedSrc, setFailedSrc] = useState<string | null>(null)
  const failed = Boolean(src) && failedSrc === src
  const shown = Boolean(src) && !failed
  return (
    <span
      {...(!shown && alt ? { role: 'img', 'aria-label': failed ? `${alt} (picture not available)` : alt } : {})}
      style={{ aspectRatio: ratio }}
      className={clsx('@container relative grid shrink-0 place-items-center overflow-hidden rounded-md bg-hover text-muted select-none', className)}
    >
      {shown ? (
        <img
          src={src ?? undefined}
          alt={alt}
          loading={loading}
          decoding="async"
          onError={() => setFailedSrc(src ?? null)}
          className={clsx('absolute inset-0 size-full', fit === 'cover' ? 'object-cover' : 'object-contain')}
        />
      ) : (
        <span aria-hidden className="text-[clamp(0.6875rem,32cqw,2rem)] leading-none font-medium">
          {name ? initials(name) : <ImageOff className="size-4" />}
        </span>
      )}
    </span>
  )
}
