import { normalizeLines } from '../normalizeLines'

/** A text read from a file's bytes, or why it is none. */
export type Decoded =
  | { ok: true; text: string; /** As a person would name it: "UTF-16". */ encoding: string; /** It had to be guessed. */ guessed: boolean }
  | { ok: false; reason: string }

const UTF16_LE = [0xff, 0xfe]
const UTF16_BE = [0xfe, 0xff]

/**
 * Reads bytes as text: by their byte order mark (UTF-8, UTF-16), else as UTF-8, else in the encoding that an HTML file
 * declares, else, as a guess that is said, as Windows-1252. Line ends become \n, as in every text field of a browser;
 * otherwise a document would seem changed as soon as it was opened.
 */
export function decodeText(bytes: Uint8Array): Decoded {
  if (startsWith(bytes, UTF16_LE)) return decoded(bytes, 'utf-16le', 'UTF-16')
  if (startsWith(bytes, UTF16_BE)) return decoded(bytes, 'utf-16be', 'UTF-16')
  const start = bytes.subarray(0, 1024)
  // No encoding of text but UTF-16 and UTF-32 has these: a PDF, a picture, an office file.
  if (start.includes(0) || asLatin(start).startsWith('%PDF-')) {
    return { ok: false, reason: 'This is not a text file. Save it as text, Markdown or HTML first.' }
  }
  try {
    return { ok: true, text: normalizeLines(new TextDecoder('utf-8', { fatal: true }).decode(bytes)), encoding: 'UTF-8', guessed: false }
  } catch {
    const declared = /<meta[^>]+charset\s*=\s*["']?([\w-]+)/i.exec(asLatin(start))?.[1]
    return (declared && tryDecoded(bytes, declared)) || { ...decoded(bytes, 'windows-1252', 'Windows-1252'), guessed: true }
  }
}

function decoded(bytes: Uint8Array, label: string, encoding: string) {
  return { ok: true, text: normalizeLines(new TextDecoder(label).decode(bytes)), encoding, guessed: false } as const
}

function tryDecoded(bytes: Uint8Array, label: string): Decoded | undefined {
  try {
    return decoded(bytes, label, label)
  } catch {
    // No encoding has that name.
    return undefined
  }
}

function startsWith(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte)
}

function asLatin(bytes: Uint8Array): string {
  return String.fromCharCode(...bytes)
}
