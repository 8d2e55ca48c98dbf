import { formatBytes } from '~/lib/bytes'
import { formatInteger } from '~/lib/format'
import { plural } from '~/lib/text'
import { pictureSize, sniffPicture, type PictureType } from './picture-header'

/**
 * Limits of a picture that is sent to the API (RunwayML docs, "Inputs" and "Uploads"). A data URI may have 5,242,880
 * characters, and base64 makes four of three bytes; 3 MB leaves room for the rest of the request.
 */
export const PICTURE_LIMITS = {
  /** Files up to this many bytes travel inside the request, larger ones are uploaded first. */
  inlineBytes: 3_000_000,
  minBytes: 512,
  maxBytes: 200_000_000,
  /** Pixels on either side. */
  maxSide: 8000,
  minRatio: 0.5,
  maxRatio: 2,
} as const

export interface Picture {
  file: Blob
  type: PictureType
  /** Pixels. */
  width: number
  height: number
  /** Inside the request as a data URI, or as an upload before it. */
  way: 'inline' | 'upload'
}

export type PictureCheck = { ok: true; picture: Picture } | { ok: false; reason: string }

/** JPEG files from cameras carry previews and colour profiles before the size; nothing common goes past this. */
const HEADER_BYTES = 512 * 1024

/**
 * Checks a file before anything is sent: format by its bytes, size, dimensions, ratio.
 *
 * @param decode proves that the browser can show the picture; rejects when it cannot. Left out in tests of the rest.
 * @returns the picture, or one sentence that says which limit it breaks, with the numbers
 */
export async function checkPicture(file: Blob, decode?: (file: Blob) => Promise<unknown>): Promise<PictureCheck> {
  if (file.size === 0) return refuse('This file is empty. Choose a JPEG, PNG or WebP picture.')

  const head = await readHead(file)
  if (head === undefined) return refuse('The browser could not read this file. Choose it again.')
  const sniffed = sniffPicture(head)
  if (sniffed === undefined) return refuse('This file is not a picture. Choose a JPEG, PNG or WebP picture.')
  if ('other' in sniffed) {
    return refuse(`This file is ${article(sniffed.other)} ${sniffed.other}. The API takes JPEG, PNG and WebP pictures.`)
  }

  const { minBytes, maxBytes } = PICTURE_LIMITS
  if (file.size < minBytes) return refuse(`This file has ${plural(file.size, 'byte')}; a picture needs at least ${minBytes}.`)
  if (file.size > maxBytes) {
    return refuse(`This file has ${formatBytes(file.size)}; the API takes at most ${formatBytes(maxBytes)}.`)
  }

  const size = pictureSize(head, sniffed.type)
  const broken = 'This picture is damaged: its contents cannot be read. Save it again or choose another.'
  if (size === undefined) return refuse(broken)
  const reason = checkDimensions(size.width, size.height)
  if (reason !== undefined) return refuse(reason)
  try {
    await decode?.(file)
  } catch {
    return refuse(broken)
  }
  const way = file.size <= PICTURE_LIMITS.inlineBytes ? 'inline' : 'upload'
  return { ok: true, picture: { file, type: sniffed.type, ...size, way } }
}

/** One sentence when a picture of this many pixels is refused by the API, else undefined. */
export function checkDimensions(width: number, height: number): string | undefined {
  const { maxSide, minRatio, maxRatio } = PICTURE_LIMITS
  const size = `${formatInteger(width)} × ${formatInteger(height)} pixels`
  if (Math.max(width, height) > maxSide) {
    return `This picture has ${size}; neither side may be longer than ${formatInteger(maxSide)}.`
  }
  const ratio = width / height
  if (ratio >= minRatio && ratio <= maxRatio) return undefined
  const shape = ratio < minRatio ? 'too tall' : 'too wide'
  return `This picture is ${shape}: it has ${size}, ${ratioText(ratio)} as wide as high; crop it to between ${minRatio} and ${maxRatio}.`
}

/** Rounded away from the limit, so that 2.0001 does not read as an allowed 2. */
function ratioText(ratio: number): string {
  const rounded = ratio > 1 ? Math.ceil(ratio * 1000) / 1000 : Math.floor(ratio * 1000) / 1000
  return `${rounded} times`
}

const refuse = (reason: string): PictureCheck => ({ ok: false, reason })

const article = (format: string): string => (/^[AEFHILMNORSX]/.test(format) && format !== 'HEIC' ? 'an' : 'a')

async function readHead(file: Blob): Promise<Uint8Array | undefined> {
  try {
    return new Uint8Array(await file.slice(0, HEADER_BYTES).arrayBuffer())
  } catch {
    // A file that was moved or changed since it was chosen.
    return undefined
  }
}
