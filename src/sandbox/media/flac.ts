import type { Sound } from './voice'

/** Samples per frame; the last frame may be shorter. */
export const flacBlock = 4096

function crc(bytes: Uint8Array, length: number, polynomial: number, width: 8 | 16): number {
  let value = 0
  const top = 1 << (width - 1)
  for (let i = 0; i < length; i++) {
    value ^= (bytes[i] ?? 0) << (width - 8)
    for (let bit = 0; bit < 8; bit++)
      value = (value & top ? (value << 1) ^ polynomial : value << 1) & ((1 << width) - 1)
  }
  return value
}

/** The STREAMINFO block that a decoder reads first (RFC 9639 section 8.2), for mono of 16 bits. */
export function flacInfo(sampleRate: number, samples: number): Uint8Array {
  const info = new Uint8Array(34)
  const view = new DataView(info.buffer)
  view.setUint16(0, flacBlock)
  view.setUint16(2, flacBlock)
  view.setUint32(10, (sampleRate << 12) | (15 << 4) | Math.floor(samples / 2 ** 32))
  view.setUint32(14, samples >>> 0)
  return info
}

/** The frame's number as UTF-8 would write it, up to 16 bits: enough for four hours of sound. */
function coded(n: number): number[] {
  if (n < 0x80) return [n]
  if (n < 0x800) return [0xc0 | (n >> 6), 0x80 | (n & 63)]
  return [0xe0 | (n >> 12), 0x80 | ((n >> 6) & 63), 0x80 | (n & 63)]
}

/**
 * One frame of mono sound at 16 or 8 kHz, samples stored as they are (RFC 9639 section 9). FLAC because it
 * is the one lossless format that all browsers play inside MP4 and that needs no real encoder.
 */
export function flacFrame(sound: Sound, sampleRate: number, number: number, samples: number): Uint8Array {
  const head = [
    0xff,
    0xf8,
    sampleRate === 8000 ? 0x74 : 0x75,
    0x08,
    ...coded(number),
    (samples - 1) >> 8,
    (samples - 1) & 255,
  ]
  const frame = new Uint8Array(head.length + 2 + samples * 2 + 2)
  const view = new DataView(frame.buffer)
  frame.set(head)
  frame[head.length] = crc(frame, head.length, 0x107, 8)
  frame[head.length + 1] = 0x02
  for (let i = 0; i < samples; i++) {
    const value = Math.max(-1, Math.min(1, sound(number * flacBlock + i)))
    view.setInt16(head.length + 2 + i * 2, Math.round(value * 32_767))
  }
  view.setUint16(frame.length - 2, crc16(frame, frame.length - 2))
  return frame
}

const table = Uint16Array.from({ length: 256 }, (_, n) => crc(Uint8Array.of(n), 1, 0x18005, 16))

function crc16(bytes: Uint8Array, length: number): number {
  let value = 0
  for (let i = 0; i < length; i++) value = ((value << 8) & 0xffff) ^ (table[(value >> 8) ^ (bytes[i] ?? 0)] ?? 0)
  return value
}
