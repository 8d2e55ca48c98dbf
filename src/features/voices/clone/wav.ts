/** One channel of sound. */
export interface Sound {
  /** From -1 to 1. */
  samples: Float32Array<ArrayBuffer>
  /** Samples per second. */
  rate: number
}

const HEADER_BYTES = 44

/** Rates that every decoder knows, the best first. */
const RATES = [48_000, 44_100, 32_000, 24_000, 22_050, 16_000] as const

/** Bytes of a 16-bit mono WAV file. */
export const wavBytes = (seconds: number, rate: number): number => HEADER_BYTES + Math.ceil(seconds * rate) * 2

/**
 * The best rate, not above the sound's own, at which a WAV of so many seconds stays within `maxBytes`: five minutes fit
 * into 10 MB at 16 kHz, which is all that speech needs. The lowest rate when none fits.
 */
export function fittingRate(seconds: number, ownRate: number, maxBytes: number): number {
  const rates = RATES.filter((rate) => rate <= Math.max(ownRate, RATES[RATES.length - 1] ?? 0))
  return rates.find((rate) => wavBytes(seconds, rate) <= maxBytes) ?? RATES[RATES.length - 1] ?? ownRate
}

/** A WAV file: PCM, 16 bits, mono. Louder than the format can say is cut, as a converter would. */
export function encodeWav({ samples, rate }: Sound): Blob {
  const bytes = new ArrayBuffer(HEADER_BYTES + samples.length * 2)
  const view = new DataView(bytes)
  const ascii = (at: number, text: string) => {
    for (let index = 0; index < text.length; index++) view.setUint8(at + index, text.charCodeAt(index))
  }
  ascii(0, 'RIFF')
  view.setUint32(4, bytes.byteLength - 8, true)
  ascii(8, 'WAVEfmt ')
  view.setUint32(16, 16, true)
  view.setUint16(20, 1, true) // PCM
  view.setUint16(22, 1, true) // mono
  view.setUint32(24, rate, true)
  view.setUint32(28, rate * 2, true)
  view.setUint16(32, 2, true)
  view.setUint16(34, 16, true)
  ascii(36, 'data')
  view.setUint32(40, samples.length * 2, true)
  for (let at = 0; at < samples.length; at++) {
    const value = Math.max(-1, Math.min(1, samples[at] ?? 0))
    view.setInt16(HEADER_BYTES + at * 2, Math.round(value * 32_767), true)
  }
  return new Blob([bytes], { type: 'audio/wav' })
}
