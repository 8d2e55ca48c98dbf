import { describe, expect, it } from 'vitest'
import { drawable, wrap } from './font'
import { crc32, encodePng } from './pngFile'
import { renderPng } from './png'
import { renderPortrait } from './portrait'

/** Reads a PNG back: its chunks' checksums, its size, and its rows with the "Up" filter undone. */
async function decode(bytes: Uint8Array<ArrayBuffer>) {
  const view = new DataView(bytes.buffer)
  expect([...bytes.subarray(0, 8)]).toEqual([137, 80, 78, 71, 13, 10, 26, 10])
  const packed: Uint8Array<ArrayBuffer>[] = []
  for (let at = 8; at < bytes.length;) {
    const length = view.getUint32(at)
    expect(view.getUint32(at + 8 + length)).toBe(crc32(bytes.subarray(at + 4, at + 8 + length)))
    if (String.fromCharCode(...bytes.subarray(at + 4, at + 8)) === 'IDAT')
      packed.push(bytes.slice(at + 8, at + 8 + length))
    at += 12 + length
  }
  const width = view.getUint32(16)
  const height = view.getUint32(20)
  const rows = new Uint8Array(
    await new Response(new Blob(packed).stream().pipeThrough(new DecompressionStream('deflate'))).arrayBuffer(),
  )
  const stride = width * 3 + 1
  expect(rows.length).toBe(stride * height)
  const pixel = (x: number, y: number) => {
    const sum = [0, 0, 0]
    for (let row = 0; row <= y; row++) {
      expect(rows[row * stride]).toBe(2)
      for (let c = 0; c < 3; c++) sum[c] = ((sum[c] ?? 0) + (rows[row * stride + 1 + x * 3 + c] ?? 0)) & 255
    }
    return sum
  }
  return { width, height, pixel }
}

const spec = { width: 320, height: 180, title: 'A quay at dawn', lines: ['gen4_image', 'seed 7'], seed: 7 }

describe('pictures', () => {
  it('keep every pixel through encoding', async () => {
    const paint = (x: number, y: number, c: number) => (x * 7 + y * 13 + c * 91) & 255
    const bytes = await encodePng({
      width: 33,
      height: 17,
      paintRow: (y, row) => row.forEach((_, i) => (row[i] = paint(Math.floor(i / 3), y, i % 3))),
    })
    const { width, height, pixel } = await decode(bytes)
    expect([width, height]).toEqual([33, 17])
    for (const [x, y] of [
      [0, 0],
      [32, 16],
      [5, 9],
    ] as const)
      expect(pixel(x, y)).toEqual([0, 1, 2].map((c) => paint(x, y, c)))
  })

  it.each([
    [320, 180],
    [1080, 1920],
    [1, 1],
    [720, 721],
  ])('have exactly the asked size, %i × %i', async (width, height) => {
    expect(await decode(await renderPng({ ...spec, width, height }))).toMatchObject({ width, height })
  })

  it('answer to prompt, facts and seed, and to nothing else', async () => {
    const one = await renderPng(spec)
    expect(await renderPng({ ...spec })).toEqual(one)
    for (const other of [{ seed: 8 }, { title: 'A quay at dusk' }, { lines: ['gen4_image', 'seed 8'] }]) {
      expect(await renderPng({ ...spec, ...other })).not.toEqual(one)
    }
  })

  it('draw portraits of the recommended size that differ by seed', async () => {
    const one = await renderPortrait({ seed: 1 })
    expect(await decode(one)).toMatchObject({ width: 1088, height: 704 })
    expect(await renderPortrait({ seed: 1 })).toEqual(one)
    expect(await renderPortrait({ seed: 2 })).not.toEqual(one)
  })
})

describe('text in pictures', () => {
  it('is reduced to letters that the font has', () => {
    expect(drawable('Café — “naïve” …')).toBe('Cafe - "naive" ...')
  })

  it('breaks at spaces, within long words, and ends in dots when cut', () => {
    expect(wrap('one two three', 7, 3)).toEqual(['one two', 'three'])
    expect(wrap('abcdefghij', 4, 3)).toEqual(['abcd', 'efgh', 'ij'])
    expect(wrap('aaaa bbbb cccc', 4, 2)).toEqual(['aaaa', 'b...'])
  })
})
