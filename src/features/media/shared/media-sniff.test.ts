import { describe, expect, it } from 'vitest'
import { acceptOf } from './media-accept'
import { sniffMedia } from './media-sniff'

const bytes = (...parts: (string | readonly number[])[]): Uint8Array =>
  Uint8Array.from([...parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (letter) => letter.charCodeAt(0)) : [...part])), ...Array.from({ length: 48 }, () => 0)])
const box = (brand: string) => bytes([0, 0, 0, 32], 'ftyp', brand)
const typeOf = (head: Uint8Array) => {
  const found = sniffMedia(head)
  return found && 'other' in found ? `other: ${found.other}` : found?.type
}

describe('what a file is, by its first bytes', () => {
  it.each([
    ['image/png', bytes('\x89PNG\r\n\x1a\n')],
    ['image/jpeg', bytes([0xff, 0xd8, 0xff, 0xe0])],
    ['image/webp', bytes('RIFF', [9, 9, 9, 9], 'WEBP')],
    ['video/mp4', box('isom')],
    ['video/mp4', box('mp42')],
    ['video/quicktime', box('qt  ')],
    ['audio/mp4', box('M4A ')],
    ['audio/mp4', box('M4B ')],
    ['video/webm', bytes('\x1aE\xdf\xa3', [1, 0, 0, 0, 0, 0, 0, 31, 0x42, 0x82, 0x84], 'webm')],
    ['video/x-matroska', bytes('\x1aE\xdf\xa3', [1, 0, 0, 0, 0, 0, 0, 31, 0x42, 0x82, 0x88], 'matroska')],
    ['audio/wav', bytes('RIFF', [9, 9, 9, 9], 'WAVE')],
    ['video/x-msvideo', bytes('RIFF', [9, 9, 9, 9], 'AVI ')],
    ['audio/flac', bytes('fLaC')],
    ['audio/ogg', bytes('OggS', Array.from({ length: 24 }, () => 0), '\x01vorbis')],
    ['video/ogg', bytes('OggS', Array.from({ length: 24 }, () => 0), '\x80theora')],
    ['audio/mpeg', bytes('ID3', [4, 0])],
    // Without tags: MPEG 1 layer III with and without a checksum, MPEG 2 layer III.
    ['audio/mpeg', bytes([0xff, 0xfb])],
    ['audio/mpeg', bytes([0xff, 0xfa])],
    ['audio/mpeg', bytes([0xff, 0xf3])],
    // ADTS, MPEG 4 and 2.
    ['audio/aac', bytes([0xff, 0xf1])],
    ['audio/aac', bytes([0xff, 0xf9])],
  ])('%s', (type, head) => expect(typeOf(head)).toBe(type))

  it.each([
    ['GIF', bytes('GIF89a')],
    ['AVIF', box('avif')],
    ['HEIC', box('heic')],
    ['TIFF', bytes('II*\0')],
    ['AIFF', bytes('FORM', [0, 0, 0, 0], 'AIFF')],
    ['PDF', bytes('%PDF-1.7')],
    ['SVG', bytes('<svg xmlns=')],
  ])('%s is known, and not taken', (name, head) => expect(typeOf(head)).toBe(`other: ${name}`))

  it('knows nothing of anything else, however short', () => {
    expect(sniffMedia(bytes('hello'))).toBeUndefined()
    expect(sniffMedia(bytes([0xff, 0x00]))).toBeUndefined()
    expect(sniffMedia(new Uint8Array())).toBeUndefined()
    expect(sniffMedia(Uint8Array.of(0xff))).toBeUndefined()
  })
})

it('lets the file chooser offer what is taken', () => {
  expect(acceptOf(['image'])).toBe('image/jpeg,image/png,image/webp')
  expect(acceptOf(['audio', 'video'])).toContain('video/*')
})
