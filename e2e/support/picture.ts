/** Pictures made on the spot, so that no binary file lies in the tree. */
import { randomBytes } from 'node:crypto'
import { crc32, deflateSync } from 'node:zlib'

interface PictureOptions {
  width?: number
  height?: number
  name?: string
  /** Every pixel at random: then it hardly compresses and weighs about 3 bytes a pixel. */
  noise?: boolean
}

/** A real PNG, in the form that `setInputFiles` takes. */
export function picture({ width = 1088, height = 704, name = 'face.png', noise = false }: PictureOptions = {}) {
  const row = 1 + width * 3
  const pixels = noise ? randomBytes(row * height) : Buffer.alloc(row * height)
  for (let y = 0; y < height; y += 1) {
    pixels[y * row] = 0 // no filter
    if (!noise) pixels.fill((y * 255) / height, y * row + 1, (y + 1) * row)
  }
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8) // 8 bits, RGB
  const buffer = Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(pixels, { level: 1 })),
    chunk('IEND', Buffer.alloc(0)),
  ])
  return { name, mimeType: 'image/png', buffer }
}

function chunk(type: string, data: Buffer): Buffer {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}
