import type { Picture } from './pngFile'

/** A picture as video wants it: brightness, and colour at half the size, in BT.709 limited range. */
export interface Yuv {
  /** Blocks of 16 × 16 pixels in each direction; the planes are filled up to whole blocks. */
  readonly columns: number
  readonly rows: number
  readonly y: Uint8Array
  readonly u: Uint8Array
  readonly v: Uint8Array
}

/** Converts a picture; pixels beyond its edges repeat the edge. */
export function toYuv(picture: Picture): Yuv {
  const columns = Math.ceil(picture.width / 16)
  const rows = Math.ceil(picture.height / 16)
  const width = columns * 16
  const y = new Uint8Array(width * rows * 16)
  const u = new Uint8Array((width / 2) * rows * 8)
  const v = new Uint8Array(u.length)
  const pair = [new Uint8Array(picture.width * 3), new Uint8Array(picture.width * 3)] as const
  for (let line = 0; line < rows * 16; line++) {
    const row = pair[line & 1 ? 1 : 0]
    if (line < picture.height) picture.paintRow(line, row)
    else row.set(pair[line & 1 ? 0 : 1])
    for (let x = 0; x < width; x++) {
      const at = Math.min(x, picture.width - 1) * 3
      y[line * width + x] = 16.5 + 0.1826 * (row[at] ?? 0) + 0.6142 * (row[at + 1] ?? 0) + 0.062 * (row[at + 2] ?? 0)
    }
    if (!(line & 1)) continue
    for (let x = 0; x < width / 2; x++) {
      const left = Math.min(x * 2, picture.width - 1) * 3
      const right = Math.min(x * 2 + 1, picture.width - 1) * 3
      const mean = (c: number): number =>
        ((pair[0][left + c] ?? 0) + (pair[0][right + c] ?? 0) + (pair[1][left + c] ?? 0) + (pair[1][right + c] ?? 0)) /
        4
      const [r, g, b] = [mean(0), mean(1), mean(2)]
      const at = ((line - 1) / 2) * (width / 2) + x
      u[at] = 128.5 - 0.1006 * r - 0.3386 * g + 0.4392 * b
      v[at] = 128.5 + 0.4392 * r - 0.3989 * g - 0.0403 * b
    }
  }
  return { columns, rows, y, u, v }
}

/** One block's 384 bytes in the order H.264 keeps them raw: 16 × 16 brightness, 8 × 8 blue, 8 × 8 red. */
export function blockOf({ columns, y, u, v }: Yuv, column: number, row: number): Uint8Array {
  const block = new Uint8Array(384)
  const width = columns * 16
  for (let i = 0; i < 16; i++) {
    const from = (row * 16 + i) * width + column * 16
    block.set(y.subarray(from, from + 16), i * 16)
  }
  for (let i = 0; i < 8; i++) {
    const from = ((row * 8 + i) * width) / 2 + column * 8
    block.set(u.subarray(from, from + 8), 256 + i * 8)
    block.set(v.subarray(from, from + 8), 320 + i * 8)
  }
  return block
}

/** Whether every row of a block only repeats the last pixel of the block to its left. */
export function repeatsLeft({ columns, y, u, v }: Yuv, column: number, row: number): boolean {
  if (column === 0) return false
  const width = columns * 16
  const even = (plane: Uint8Array, stride: number, size: number): boolean => {
    for (let i = 0; i < size; i++) {
      const from = (row * size + i) * stride + column * size
      const left = plane[from - 1]
      for (let x = 0; x < size; x++) if (plane[from + x] !== left) return false
    }
    return true
  }
  return even(y, width, 16) && even(u, width / 2, 8) && even(v, width / 2, 8)
}
