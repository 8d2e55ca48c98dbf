import type { PictureSize } from './picture-header'

/** The size that RunwayML recommends for an avatar's picture, in pixels; live video comes in it, too. */
export const FRAME = { width: 1088, height: 704 } as const

export interface FramePlace {
  /** Shares of the picture's width and height, 0–1, that lie outside on either side. */
  insetX: number
  insetY: number
}

/** Where the largest frame of the recommended shape lies, centred on a picture. */
export function frameWithin({ width, height }: PictureSize): FramePlace {
  const ratio = (width * FRAME.height) / (height * FRAME.width)
  return ratio > 1 ? { insetX: (1 - 1 / ratio) / 2, insetY: 0 } : { insetX: 0, insetY: (1 - ratio) / 2 }
}

/** How the picture stands to the recommended frame, in a sentence. */
export function frameAdvice(size: PictureSize): string {
  if (size.width < FRAME.width / 2 || size.height < FRAME.height / 2) {
    return `Small for the recommended ${FRAME.width} × ${FRAME.height} pixels: the avatar may look soft.`
  }
  const { insetX, insetY } = frameWithin(size)
  if (insetX < 0.02 && insetY < 0.02) return 'The shape fits the recommended frame.'
  const cut = insetX > 0 ? 'left and right' : 'top and bottom'
  return `What is shaded ${cut} lies outside the recommended frame of ${FRAME.width} × ${FRAME.height}.`
}
