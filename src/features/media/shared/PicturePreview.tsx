import { useCallback } from 'react'
import { frameAdvice, frameWithin } from './picture-frame'
import type { Picture } from './picture-check'

const percent = (share: number): string => `${share * 100}%`

/** The chosen picture, with what lies outside the recommended frame in the shade. */
export function PicturePreview({ picture, name }: { picture: Picture; name: string }) {
  const show = useFileSource(picture.file)
  const { insetX, insetY } = frameWithin(picture)
  return (
    <figure className="min-w-0">
      <div className="grid max-h-80 place-items-center overflow-hidden rounded-md bg-media">
        <div className="relative max-h-80 max-w-full overflow-hidden" style={{ aspectRatio: picture.width / picture.height }}>
          <img ref={show} alt={`Preview of ${name}`} className="block size-full max-h-80 object-contain" />
          <div
            aria-hidden
            className="absolute border border-dashed border-on-media/80 shadow-[0_0_0_100vmax_var(--scrim)]"
            style={{ insetInline: percent(insetX), insetBlock: percent(insetY) }}
          />
        </div>
      </div>
      <figcaption className="mt-1 text-xs text-muted">{frameAdvice(picture)}</figcaption>
    </figure>
  )
}

/** Lets an image show a file, by an address for this page alone that is given back when either goes. */
function useFileSource(file: Blob) {
  return useCallback(
    (image: HTMLImageElement) => {
      const address = URL.createObjectURL(file)
      image.src = address
      return () => URL.revokeObjectURL(address)
    },
    [file],
  )
}
