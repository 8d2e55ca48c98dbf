/** Media types of pictures that the API takes. */
export type PictureType = 'image/jpeg' | 'image/png' | 'image/webp'

/** What the first bytes say a file is; `other` names a known format that the API does not take. */
export type Sniffed = { type: PictureType } | { other: string } | undefined

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/**
 * The format of a file by its first bytes, for names and the browser's media type (made from the name) may both lie.
 * Needs 16 bytes. Undefined when it is no picture format known here.
 */
export function sniffPicture(bytes: Uint8Array): Sniffed {
  if (bytes[0] === 0xff && bytes[1] === 0xd8 && bytes[2] === 0xff) return { type: 'image/jpeg' }
  if (ascii(bytes, 0, 8) === '\x89PNG\r\n\x1a\n') return { type: 'image/png' }
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WEBP') return { type: 'image/webp' }
  if (ascii(bytes, 0, 4) === 'GIF8') return { other: 'GIF' }
  if (ascii(bytes, 0, 2) === 'BM') return { other: 'BMP' }
  if (['II*\0', 'MM\0*'].includes(ascii(bytes, 0, 4))) return { other: 'TIFF' }
  if (ascii(bytes, 4, 8) === 'ftyp') return { other: FTYP[ascii(bytes, 8, 12)] ?? 'video' }
  if (/^\s*<(\?xml|svg|!doctype svg)/i.test(ascii(bytes, 0, 16))) return { other: 'SVG' }
  return undefined
}

const FTYP: Readonly<Record<string, string>> = { avif: 'AVIF', avis: 'AVIF', heic: 'HEIC', heix: 'HEIC', mif1: 'HEIC' }

export interface PictureSize {
  /** Pixels, before any EXIF rotation. */
  width: number
  height: number
}

/**
 * Width and height as the header states them, so that a picture too large to decode is still refused with its numbers.
 * EXIF rotation only swaps the two, and every limit here is the same for both.
 *
 * @param bytes the file's beginning; 512 kB is past every common JPEG's metadata
 * @returns undefined when the header is cut off or broken
 */
export function pictureSize(bytes: Uint8Array, type: PictureType): PictureSize | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  try {
    const size = READERS[type](view)
    return size && size.width > 0 && size.height > 0 ? size : undefined
  } catch (error) {
    // DataView throws RangeError past the end: the header is cut off.
    if (error instanceof RangeError) return undefined
    throw error
  }
}

const READERS: Readonly<Record<PictureType, (view: DataView) => PictureSize | undefined>> = {
  'image/png': (view) => ({ width: view.getUint32(16), height: view.getUint32(20) }),
  'image/jpeg': jpegSize,
  'image/webp': webpSize,
}

/** Walks the segments to the start of frame (SOF0–15 but DHT C4, JPG C8, DAC CC), ITU-T T.81 annex B. */
function jpegSize(view: DataView): PictureSize | undefined {
  let at = 2
  while (at < view.byteLength) {
    if (view.getUint8(at) !== 0xff) return undefined
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1 // fill byte
      continue
    }
    const frame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker)
    if (frame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) }
    at += 2 + view.getUint16(at + 2)
  }
  return undefined
}

/** The three kinds of WebP keep their size in different places (RFC 9649 §2.5–2.7). */
function webpSize(view: DataView): PictureSize | undefined {
  const kind = view.getUint32(12)
  if (kind === 0x56503858) {
    // "VP8X": canvas size minus one, 24 bits each
    const uint24 = (at: number) => view.getUint16(at, true) + view.getUint8(at + 2) * 65_536
    return { width: uint24(24) + 1, height: uint24(27) + 1 }
  }
  if (kind === 0x5650384c) {
    // "VP8L": 14 bits each, minus one, after the signature byte
    const bits = view.getUint32(21, true)
    return { width: (bits & 0x3fff) + 1, height: ((bits >>> 14) & 0x3fff) + 1 }
  }
  if (kind === 0x56503820) return { width: view.getUint16(26, true) & 0x3fff, height: view.getUint16(28, true) & 0x3fff }
  return undefined
}
