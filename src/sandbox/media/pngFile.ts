/** A picture that can be painted row by row, so that a large one is never held whole. */
export interface Picture {
  readonly width: number
  readonly height: number
  /** Writes row `y` as `width` × RGB bytes into `row`. Rows are asked for from top to bottom. */
  paintRow(y: number, row: Uint8Array): void
}

const crcTable = Uint32Array.from({ length: 256 }, (_, n) => {
  let c = n
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1
  return c >>> 0
})

/** The CRC-32 of PNG (ISO 3309) over the bytes. */
export function crc32(bytes: Uint8Array): number {
  let crc = 0xffffffff
  for (const byte of bytes) crc = (crcTable[(crc ^ byte) & 255] ?? 0) ^ (crc >>> 8)
  return (crc ^ 0xffffffff) >>> 0
}

/** Joins byte arrays into one. */
export function concat(parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(12 + data.length)
  const view = new DataView(bytes.buffer)
  view.setUint32(0, data.length)
  for (let i = 0; i < 4; i++) bytes[4 + i] = type.charCodeAt(i)
  bytes.set(data, 8)
  view.setUint32(8 + data.length, crc32(bytes.subarray(4, 8 + data.length)))
  return bytes
}

/** Rows are filtered "Up" (each byte less the one above it), which suits pictures of even areas. */
function filteredRows(picture: Picture): ReadableStream<Uint8Array<ArrayBuffer>> {
  const length = picture.width * 3
  const rowsPerBand = Math.max(1, Math.floor(262_144 / length))
  let above = new Uint8Array(length)
  let row = new Uint8Array(length)
  let y = 0
  return new ReadableStream({
    pull(controller) {
      const rows = Math.min(rowsPerBand, picture.height - y)
      const band = new Uint8Array(rows * (length + 1))
      for (let r = 0, at = 0; r < rows; r++, y++) {
        picture.paintRow(y, row)
        band[at++] = 2
        for (let i = 0; i < length; i++) band[at++] = (row[i] ?? 0) - (above[i] ?? 0)
        ;[above, row] = [row, above]
      }
      controller.enqueue(band)
      if (y >= picture.height) controller.close()
    },
  })
}

/** Encodes a picture as PNG, 8-bit RGB. Sizes are whole pixels from 1. */
export async function encodePng(picture: Picture): Promise<Uint8Array<ArrayBuffer>> {
  const header = new Uint8Array(13)
  const view = new DataView(header.buffer)
  view.setUint32(0, picture.width)
  view.setUint32(4, picture.height)
  header.set([8, 2, 0, 0, 0], 8)
  const packed = await new Response(filteredRows(picture).pipeThrough(new CompressionStream('deflate'))).arrayBuffer()
  const signature = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
  return concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', new Uint8Array(packed)),
    chunk('IEND', new Uint8Array()),
  ])
}
