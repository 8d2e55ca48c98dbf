import { BitWriter } from './bits'
import { blockOf, repeatsLeft, type Yuv } from './yuv'

/**
 * A very plain H.264 encoder (constrained baseline, ITU-T H.264 clauses 7 to 9). It knows three
 * kinds of blocks: raw pixels, "repeat the pixel to the left", and "the key picture's block, moved".
 * That is enough for flat drawings that drift, and keeps ready-made clips and codecs out of the tree.
 */

/** Parameter sets: what a decoder must know before the first picture. */
export function parameterSets(width: number, height: number): { sps: Uint8Array; pps: Uint8Array } {
  const columns = Math.ceil(width / 16)
  const rows = Math.ceil(height / 16)
  const level = columns * rows <= 3600 ? 31 : columns * rows <= 8192 ? 40 : 51
  const sps = new BitWriter()
  sps.bytes(Uint8Array.of(0x67, 66, 0xc0, level))
  for (const value of [0, 0, 0, 12, 1]) sps.ue(value) // id, frame numbers of 4 bits, order type 0 of 16 bits, one reference
  sps.bits(0, 1)
  sps.ue(columns - 1)
  sps.ue(rows - 1)
  sps.bits(0b11, 2) // whole frames only; direct inference, which must be set then
  sps.bits(1, 1) // cropped at the right and at the foot, in units of two pixels
  for (const value of [0, (columns * 16 - width) / 2, 0, (rows * 16 - height) / 2]) sps.ue(Math.floor(value))
  sps.bits(1, 1) // usability information: BT.709 colours, and no picture comes out of order
  sps.bits(0b001, 3)
  sps.bits(0b101_0_1, 5)
  for (let i = 0; i < 3; i++) sps.bits(1, 8)
  sps.bits(0b00000, 5)
  sps.bits(0b11, 2)
  for (const value of [0, 0, 11, 11, 0, 1]) sps.ue(value)
  const pps = new BitWriter()
  pps.bytes(Uint8Array.of(0x68))
  pps.ue(0)
  pps.ue(0)
  pps.bits(0b00, 2)
  for (const value of [0, 0, 0]) pps.ue(value)
  pps.bits(0b000, 3)
  for (const value of [0, 0, 0]) pps.se(value)
  pps.bits(0b100, 3) // deblocking can be switched off per slice
  return { sps: escape(sps.finish()), pps: escape(pps.finish()) }
}

/** A key picture, lossless. `id` differs between neighbouring key pictures. */
export function keyPicture(picture: Yuv, id: number): Uint8Array {
  const out = new BitWriter()
  out.bytes(Uint8Array.of(0x65))
  for (const value of [0, 7, 0]) out.ue(value)
  out.bits(0, 4)
  out.ue(id & 1)
  out.bits(0, 16)
  out.bits(0b00, 2)
  out.se(0)
  out.ue(1)
  // Coefficients per block for the context of the next: 16 after raw pixels, none otherwise.
  const raw = new Uint8Array(picture.columns * picture.rows)
  for (let row = 0, n = 0; row < picture.rows; row++) {
    for (let column = 0; column < picture.columns; column++, n++) {
      if (repeatsLeft(picture, column, row)) {
        out.ue(2) // 16 × 16 from the left, nothing to add
        out.ue(1) // colours from the left too
        out.se(0)
        // "No coefficients" is spelled by how many the neighbours have (table 9-5).
        if (raw[n - 1] || (row > 0 && raw[n - picture.columns])) out.bits(0b000011, 6)
        else out.bits(1, 1)
      } else {
        raw[n] = 16
        out.ue(25)
        out.align()
        out.bytes(blockOf(picture, column, row))
      }
    }
  }
  return escape(out.finish())
}

/** A block that replaces what would be seen at its place. */
export type Patches = ReadonlyMap<number, Uint8Array>

/**
 * A picture that shows the last key picture again, its rows above `stillFrom` moved sideways.
 * @param index pictures since the key picture, from 1
 * @param shift quarter pixels
 * @param patches raw blocks by number (row × columns + column)
 */
export function movedPicture(
  picture: Yuv,
  index: number,
  shift: number,
  stillFrom: number,
  patches: Patches,
): Uint8Array {
  const { columns, rows } = picture
  const out = new BitWriter()
  out.bytes(Uint8Array.of(0x01))
  for (const value of [0, 5, 0]) out.ue(value)
  out.bits(1, 4)
  out.bits((index * 2) & 0xffff, 16)
  out.bits(0b00, 2)
  out.se(0)
  out.ue(1)
  const wanted = (n: number): number | undefined => (patches.has(n) ? undefined : n < stillFrom * columns ? shift : 0)
  let skipped = 0
  for (let n = 0; n < columns * rows; n++) {
    const patch = patches.get(n)
    if (patch) {
      out.ue(skipped)
      skipped = 0
      out.ue(30)
      out.align()
      out.bytes(patch)
      continue
    }
    const { predicted, skip } = predictMotion(n, columns, wanted)
    const vector = wanted(n) ?? 0
    if (vector === skip) {
      skipped++
      continue
    }
    out.ue(skipped)
    skipped = 0
    out.ue(0)
    out.se(vector - predicted)
    out.se(0)
    out.ue(0)
  }
  if (skipped > 0) out.ue(skipped)
  return escape(out.finish())
}

/** What a decoder expects a block's sideways motion to be (clause 8.4.1), in general and when skipped. */
function predictMotion(
  n: number,
  columns: number,
  motionOf: (n: number) => number | undefined,
): { predicted: number; skip: number } {
  const column = n % columns
  const up = n >= columns
  const hasLeft = column > 0
  const left = hasLeft ? motionOf(n - 1) : undefined
  const above = up ? motionOf(n - columns) : undefined
  const corner = !up
    ? undefined
    : column < columns - 1
      ? motionOf(n - columns + 1)
      : hasLeft
        ? motionOf(n - columns - 1)
        : undefined
  const hasCorner = up && (column < columns - 1 || hasLeft)
  const all = !up && !hasCorner && hasLeft ? [left, left, left] : [left, above, corner]
  const known = all.filter((motion) => motion !== undefined)
  const predicted =
    known.length === 1 ? (known[0] ?? 0) : (all.map((motion) => motion ?? 0).toSorted((a, b) => a - b)[1] ?? 0)
  return { predicted, skip: !hasLeft || !up || left === 0 || above === 0 ? 0 : predicted }
}

/** Keeps the bytes 0 0 0–3 from looking like the start of a unit. */
function escape(unit: Uint8Array): Uint8Array {
  const places: number[] = []
  for (let i = 2, zeros = 0; i <= unit.length; i++) {
    zeros = unit[i - 1] === 0 ? zeros + 1 : 0
    if (zeros >= 2 && i < unit.length && (unit[i] ?? 4) <= 3) {
      places.push(i)
      zeros = 0
    }
  }
  const escaped = new Uint8Array(unit.length + places.length)
  let from = 0
  places.forEach((place, k) => {
    escaped.set(unit.subarray(from, place), from + k)
    escaped[place + k] = 3
    from = place
  })
  escaped.set(unit.subarray(from), from + places.length)
  return escaped
}
