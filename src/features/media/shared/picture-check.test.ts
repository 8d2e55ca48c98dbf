import { deflateSync } from 'node:zlib'
import { describe, expect, test } from 'vitest'
import { checkAddress } from './address-check'
import { toDataUri } from './data-uri'
import { checkPicture, PICTURE_LIMITS } from './picture-check'
import { pictureSize, sniffPicture } from './picture-header'

const bytes = (...parts: (string | number[] | Uint8Array)[]): Uint8Array<ArrayBuffer> =>
  Uint8Array.from(parts.flatMap((part) => (typeof part === 'string' ? Array.from(part, (c) => c.charCodeAt(0)) : [...part])))
const uint32 = (n: number) => [(n >>> 24) & 255, (n >>> 16) & 255, (n >>> 8) & 255, n & 255]
const uint16 = (n: number) => [(n >> 8) & 255, n & 255]

function png(width: number, height: number, size = 2000): File {
  const head = bytes('\x89PNG\r\n\x1a\n', uint32(13), 'IHDR', uint32(width), uint32(height), [8, 2, 0, 0, 0])
  return new File([head, deflateSync(new Uint8Array(8)), new Uint8Array(Math.max(0, size - head.length - 11))], 'a.png')
}

const reasonOf = async (file: Blob): Promise<string> => {
  const check = await checkPicture(file)
  return check.ok ? '' : check.reason
}

describe('the format is told by the bytes', () => {
  test.each([
    ['GIF', bytes('GIF89a', new Uint8Array(600)), 'a GIF'],
    ['AVIF', bytes([0, 0, 0, 32], 'ftypavif', new Uint8Array(600)), 'an AVIF'],
    ['HEIC', bytes([0, 0, 0, 32], 'ftypheic', new Uint8Array(600)), 'a HEIC'],
    ['SVG', bytes('<svg xmlns="http://www.w3.org/2000/svg">', new Uint8Array(600)), 'an SVG'],
  ])('a %s named .png is refused by its real name', async (_format, content, words) => {
    expect(await reasonOf(new File([content], 'face.png', { type: 'image/png' }))).toContain(words)
  })

  test('text named .jpg is no picture', async () => {
    expect(await reasonOf(new File(['x'.repeat(900)], 'face.jpg'))).toBe('This file is not a picture. Choose a JPEG, PNG or WebP picture.')
  })

  test('a PNG without name or type is a PNG', async () => {
    const check = await checkPicture(new Blob([png(1088, 704)]))
    expect(check).toMatchObject({ ok: true, picture: { type: 'image/png', width: 1088, height: 704, way: 'inline' } })
  })
})

describe('sizes are read from the header', () => {
  test('JPEG: past its metadata, whatever frame it has', () => {
    const app1 = bytes([0xff, 0xe1], uint16(70_0), new Uint8Array(698))
    const table = bytes([0xff, 0xc4], uint16(20), new Uint8Array(18))
    const progressive = bytes([0xff, 0xc2], uint16(17), [8], uint16(704), uint16(1088), new Uint8Array(10))
    const file = bytes([0xff, 0xd8], app1, [0xff], table, progressive)
    expect(sniffPicture(file)).toEqual({ type: 'image/jpeg' })
    expect(pictureSize(file, 'image/jpeg')).toEqual({ width: 1088, height: 704 })
  })

  test.each([
    ['VP8X', bytes('RIFF', uint32(0), 'WEBPVP8X', uint32(0), [0, 0, 0, 0], [63, 4, 0], [191, 2, 0])],
    ['VP8 ', bytes('RIFF', uint32(0), 'WEBPVP8 ', uint32(0), [0, 0, 0, 0x9d, 1, 0x2a], [64, 4], [192, 2])],
    // 14 bits of width − 1, then 14 bits of height − 1, little-endian: 1087 | 703 << 14
    ['VP8L', bytes('RIFF', uint32(0), 'WEBPVP8L', uint32(0), [0x2f], uint32(1087 + 703 * 16_384).toReversed())],
  ])('WebP %s', (_kind, file) => {
    expect(sniffPicture(file)).toEqual({ type: 'image/webp' })
    expect(pictureSize(file, 'image/webp')).toEqual({ width: 1088, height: 704 })
  })

  test('a header that is cut off has no size', async () => {
    expect(pictureSize(bytes([0xff, 0xd8, 0xff, 0xc0]), 'image/jpeg')).toBeUndefined()
    const cut = new Blob([bytes([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff], new Uint8Array(1000))])
    expect(await reasonOf(cut)).toContain('damaged')
  })
})

describe('limits, each just inside and just outside', () => {
  test('bytes', async () => {
    expect(await reasonOf(new Blob([]))).toContain('empty')
    expect(await reasonOf(png(1088, 704, 511))).toBe('This file has 511 bytes; a picture needs at least 512.')
    expect(await reasonOf(png(1088, 704, 512))).toBe('')
  })

  test('a file of more than 200 MB', async () => {
    const file = png(1088, 704)
    Object.defineProperty(file, 'size', { value: PICTURE_LIMITS.maxBytes + 100_000 })
    expect(await reasonOf(file)).toBe('This file has 200.1 MB; the API takes at most 200 MB.')
  })

  test('over 3 MB it goes by upload, and what goes inside the request fits the data URI limit', async () => {
    const inline = await checkPicture(png(1088, 704, 3_000_000))
    expect(inline).toMatchObject({ picture: { way: 'inline' } })
    expect((await toDataUri(png(1088, 704, 3_000_000), 'image/png')).length).toBeLessThan(5_242_880)
    expect(await checkPicture(png(1088, 704, 3_000_001))).toMatchObject({ picture: { way: 'upload' } })
  })

  test('dimensions', async () => {
    expect(await reasonOf(png(8000, 8000))).toBe('')
    expect(await reasonOf(png(8001, 6000))).toBe('This picture has 8,001 × 6,000 pixels; neither side may be longer than 8,000.')
  })

  test('ratio', async () => {
    expect(await reasonOf(png(1000, 2000))).toBe('')
    expect(await reasonOf(png(2000, 1000))).toBe('')
    expect(await reasonOf(png(2001, 1000))).toContain('too wide: it has 2,001 × 1,000 pixels, 2.001 times as wide as high')
    expect(await reasonOf(png(999, 2000))).toContain('too tall: it has 999 × 2,000 pixels, 0.499 times as wide as high')
  })

  test('a picture that does not decode is damaged', async () => {
    const check = await checkPicture(png(1088, 704), () => Promise.reject(new Error('no')))
    expect(check).toEqual({ ok: false, reason: 'This picture is damaged: its contents cannot be read. Save it again or choose another.' })
  })
})

describe('addresses', () => {
  test.each(['https://example.com/face.png', '  https://cdn.example.com/a?b=c#d ', 'https://bücher.example/ä.jpg'])('%s may be sent', (address) => {
    expect(checkAddress(address)).toBeUndefined()
  })

  test.each([
    ['', 'Type the address'],
    ['example.com/face.png', 'not an address'],
    ['http://example.com/face.png', 'starts with http://'],
    ['ftp://example.com/face.png', 'starts with ftp:'],
    ['HTTPS://example.com/face.png', 'small letters'],
    ['https://127.0.0.1/face.png', '127.0.0.1 is an IP address'],
    ['https://2130706433/face.png', '127.0.0.1 is an IP address'],
    ['https://[::1]/face.png', '[::1] is an IP address'],
    ['https://localhost/face.png', 'localhost'],
    ['https://nas/face.png', 'own network'],
    ['https://me:secret@example.com/face.png', 'user name and password'],
    [`https://example.com/${'a'.repeat(2029)}`, '2,049 characters'],
  ])('%s is refused', (address, words) => {
    expect(checkAddress(address)).toContain(words)
  })
})
