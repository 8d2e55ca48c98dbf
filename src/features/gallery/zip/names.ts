/** Longest name without its number and ending, in UTF-8 bytes: file systems take 255 for all of it. */
const MAX_BYTES = 120

/** Names that Windows keeps for devices, whatever their ending. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/iu

const encoder = new TextEncoder()

/**
 * A name that every file system takes and that stays inside the folder it is unpacked into: no separators, control or
 * direction characters, no dots or spaces at its ends, not too long. Never empty.
 */
export function safeName(text: string): string {
  const clean = text
    .normalize('NFC')
    // Separators and signs that Windows refuses; controls, and marks that turn text round, so that "gpj.exe" cannot pose as a picture.
    .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}/\\:*?"<>|]+/gu, ' ')
    .replace(/\s+/gu, ' ')
  const short = clip(trim(clean))
  const name = trim(short) || 'output'
  return RESERVED.test(name) ? `_${name}` : name
}

/** Gives every name once; a second one gets a number. Without regard to case, for many file systems have none. */
export function createNamer(): (base: string, extension: string) => string {
  const taken = new Set<string>()
  return (base, extension) => {
    for (let n = 1; ; n += 1) {
      const name = `${base}${n === 1 ? '' : ` (${n})`}${extension}`
      const key = name.toLowerCase()
      if (taken.has(key)) continue
      taken.add(key)
      return name
    }
  }
}

const trim = (text: string): string => text.replace(/^[\s.]+|[\s.]+$/gu, '')

/** By whole characters as a reader sees them, so that no emoji and no accent is cut through. */
function clip(text: string): string {
  if (encoder.encode(text).length <= MAX_BYTES) return text
  let [short, bytes] = ['', 0]
  for (const { segment } of new Intl.Segmenter().segment(text)) {
    bytes += encoder.encode(segment).length
    if (bytes > MAX_BYTES) break
    short += segment
  }
  return short
}

const EXTENSIONS: Readonly<Record<string, string>> = {
  'image/png': '.png', 'image/jpeg': '.jpg', 'image/webp': '.webp', 'image/gif': '.gif', 'image/avif': '.avif',
  'video/mp4': '.mp4', 'video/webm': '.webm', 'video/quicktime': '.mov',
  'audio/mpeg': '.mp3', 'audio/wav': '.wav', 'audio/x-wav': '.wav', 'audio/ogg': '.ogg', 'audio/mp4': '.m4a', 'audio/flac': '.flac', 'audio/aac': '.aac',
}

/** The ending for a media type, with its dot; `.bin` for what is not known. */
export function extensionOf(type: string): string {
  const bare = type.split(';', 1)[0]?.trim().toLowerCase() ?? ''
  return Object.hasOwn(EXTENSIONS, bare) ? EXTENSIONS[bare]! : '.bin'
}
