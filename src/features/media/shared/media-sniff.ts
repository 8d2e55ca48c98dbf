import { sniffPicture } from './picture-header'

export type MediaKind = 'image' | 'video' | 'audio'

/** A format by the first bytes of a file. `ending` is one that the API's uploads take for it. */
export interface MediaFormat {
  kind: MediaKind
  /** Media type, as a data URI must state it. */
  type: string
  /** For people: "MP4". */
  label: string
  ending: string
}

const format = (kind: MediaKind, type: string, label: string, ending: string): MediaFormat => ({ kind, type: `${kind}/${type}`, label, ending })

const PICTURES: Readonly<Record<string, MediaFormat>> = {
  'image/jpeg': format('image', 'jpeg', 'JPEG', 'jpg'),
  'image/png': format('image', 'png', 'PNG', 'png'),
  'image/webp': format('image', 'webp', 'WebP', 'webp'),
}

const ascii = (bytes: Uint8Array, from: number, to: number): string => String.fromCharCode(...bytes.subarray(from, to))

/**
 * What a file is by its first bytes (64 are enough), for names and the browser's media type may lie. `other` names a
 * known format that the API does not take; undefined is anything unknown.
 */
export function sniffMedia(bytes: Uint8Array): MediaFormat | { other: string } | undefined {
  const picture = sniffPicture(bytes)
  if (picture && 'type' in picture) return PICTURES[picture.type]
  if (ascii(bytes, 4, 8) === 'ftyp') return isoFormat(ascii(bytes, 8, 12), picture)
  if (picture) return picture
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'WAVE') return format('audio', 'wav', 'WAV', 'wav')
  if (ascii(bytes, 0, 4) === 'RIFF' && ascii(bytes, 8, 12) === 'AVI ') return format('video', 'x-msvideo', 'AVI', 'avi')
  if (ascii(bytes, 0, 4) === '\x1aE\xdf\xa3') return matroska(bytes)
  if (ascii(bytes, 0, 4) === 'fLaC') return format('audio', 'flac', 'FLAC', 'flac')
  if (ascii(bytes, 0, 4) === 'OggS') return ogg(bytes)
  if (ascii(bytes, 0, 3) === 'ID3') return format('audio', 'mpeg', 'MP3', 'mp3')
  if (bytes[0] === 0xff) return frameSync(bytes[1] ?? 0)
  if (ascii(bytes, 0, 4) === 'FORM') return { other: 'AIFF' }
  if (ascii(bytes, 0, 4) === '%PDF') return { other: 'PDF' }
  return undefined
}

/** Files of the MP4 family, by their brand (ISO 14496-12). Pictures of it are told apart by sniffPicture. */
function isoFormat(brand: string, picture: ReturnType<typeof sniffPicture>): MediaFormat | { other: string } {
  if (picture && 'other' in picture && picture.other !== 'video') return picture
  if (brand.startsWith('M4A') || brand.startsWith('M4B')) return format('audio', 'mp4', 'M4A', 'm4a')
  return brand === 'qt  ' ? format('video', 'quicktime', 'QuickTime', 'mov') : format('video', 'mp4', 'MP4', 'mp4')
}

function matroska(bytes: Uint8Array): MediaFormat {
  return ascii(bytes, 0, 64).includes('webm') ? format('video', 'webm', 'WebM', 'webm') : format('video', 'x-matroska', 'Matroska', 'mkv')
}

function ogg(bytes: Uint8Array): MediaFormat {
  return ascii(bytes, 28, 36).includes('theora') ? format('video', 'ogg', 'Ogg video', 'ogv') : format('audio', 'ogg', 'Ogg', 'ogg')
}

/** The second byte of an MPEG audio or ADTS frame: eleven bits of sync, then version and layer. */
function frameSync(second: number): MediaFormat | undefined {
  if ((second & 0xf6) === 0xf0) return format('audio', 'aac', 'AAC', 'aac')
  return (second & 0xe0) === 0xe0 && (second & 0x06) !== 0 ? format('audio', 'mpeg', 'MP3', 'mp3') : undefined
}
