import { babble, type Sound } from './voice'
import { effect, tone } from './sounds'

/** Samples per second of every recording here: enough for speech, and small. */
export const sampleRate = 16_000
const headerSize = 44

/** What a recording is of. */
export interface WavSpec {
  /** Length in seconds; any number from 0, rounded to whole samples. */
  readonly seconds: number
  readonly kind: 'speech' | 'dialogue' | 'tone' | 'effect'
  /** Chooses the voice (speech), the two voices (dialogue), the chord or the noise. */
  readonly seed: number
  /** What is said; its syllables, words and pauses shape the speech. */
  readonly text?: string
}

/** The recording as a function of the sample's number: -1 to 1, wherever one starts. */
export function soundOf({ kind, seed, text }: Omit<WavSpec, 'seconds'>, rate = sampleRate): Sound {
  switch (kind) {
    case 'speech':
      return babble({ text, voices: [seed], sampleRate: rate })
    case 'dialogue':
      return babble({ text, voices: [seed, (seed ^ 0x9e3779b9) >>> 0], sampleRate: rate })
    case 'tone':
      return tone(seed, rate)
    case 'effect':
      return effect(seed, rate)
  }
}

/** Size of the whole file in bytes. */
export function wavSize({ seconds }: Pick<WavSpec, 'seconds'>): number {
  return headerSize + Math.round(seconds * sampleRate) * 2
}

function header(size: number): Uint8Array {
  const bytes = new Uint8Array(headerSize)
  const view = new DataView(bytes.buffer)
  const ascii = (at: number, text: string): void =>
    Array.from(text).forEach((letter, i) => view.setUint8(at + i, letter.charCodeAt(0)))
  ascii(0, 'RIFF')
  view.setUint32(4, size - 8, true)
  ascii(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // PCM
  view.setUint16(22, 1, true) // mono
  view.setUint32(24, sampleRate, true)
  view.setUint32(28, sampleRate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  ascii(36, 'data')
  view.setUint32(40, size - headerSize, true)
  return bytes
}

/**
 * Bytes `start` (included) to `end` (excluded) of a recording, rendered without the rest of it, so
 * that a Range request into half an hour of sound costs as much as one into a second.
 * Throws RangeError unless 0 ≤ start ≤ end ≤ `wavSize(spec)`.
 */
export function wavRange(spec: WavSpec, start: number, end: number): Uint8Array<ArrayBuffer> {
  const size = wavSize(spec)
  if (!(start >= 0 && start <= end && end <= size))
    throw new RangeError(`Bytes ${start} to ${end} are not within the ${size} of this recording.`)
  const bytes = new Uint8Array(end - start)
  if (start < headerSize) bytes.set(header(size).subarray(start, Math.min(end, headerSize)))
  const first = Math.max(0, Math.floor((start - headerSize) / 2))
  const last = Math.ceil((end - headerSize) / 2)
  const total = (size - headerSize) / 2
  const sound = soundOf(spec)
  // The very ends are faded, so that nothing clicks.
  const fade = Math.min(sampleRate / 100, total / 2)
  for (let i = first; i < last; i++) {
    const gain = Math.min(1, i / fade, (total - 1 - i) / fade)
    const sample = Math.round(Math.max(-1, Math.min(1, sound(i) * gain)) * 32_767)
    const at = headerSize + i * 2 - start
    if (at >= 0) bytes[at] = sample & 255
    if (at + 1 >= 0 && at + 1 < bytes.length) bytes[at + 1] = (sample >> 8) & 255
  }
  return bytes
}

/** The whole recording as a WAV file: 16 kHz, mono, 16 bits. For long ones prefer `wavStream`. */
export function renderWav(spec: WavSpec): Uint8Array<ArrayBuffer> {
  return wavRange(spec, 0, wavSize(spec))
}

/** Bytes `start` to `end` (excluded; default: all) as a stream, a few seconds of sound at a time. */
export function wavStream(spec: WavSpec, start = 0, end = wavSize(spec)): ReadableStream<Uint8Array<ArrayBuffer>> {
  const step = 131_072
  let at = start
  return new ReadableStream({
    pull(controller) {
      if (at < end) {
        const next = Math.min(end, at + step)
        controller.enqueue(wavRange(spec, at, next))
        at = next
      }
      if (at >= end) controller.close()
    },
  })
}
