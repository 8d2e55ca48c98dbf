/** Recordings for tests that send one: made here, so that the tree holds no binary file. */

interface SoundOptions {
  seconds: number
  /** Of full scale; above 1 the wave is cut off. 0 is silence. */
  gain?: number
  /** Samples per second; it decides on the size. */
  rate?: number
  name?: string
}

/** A WAV file (16 bits, mono) as Playwright's setInputFiles takes it: a tone that rises and falls as speech does. */
export function sound({ seconds, gain = 0.5, rate = 16_000, name = 'speech.wav' }: SoundOptions): { name: string; mimeType: string; buffer: Buffer } {
  const count = Math.round(seconds * rate)
  const buffer = Buffer.alloc(44 + count * 2)
  buffer.write('RIFF', 0)
  buffer.writeUInt32LE(36 + count * 2, 4)
  buffer.write('WAVEfmt ', 8)
  buffer.writeUInt32LE(16, 16)
  buffer.writeUInt16LE(1, 20)
  buffer.writeUInt16LE(1, 22)
  buffer.writeUInt32LE(rate, 24)
  buffer.writeUInt32LE(rate * 2, 28)
  buffer.writeUInt16LE(2, 32)
  buffer.writeUInt16LE(16, 34)
  buffer.write('data', 36)
  buffer.writeUInt32LE(count * 2, 40)
  for (let at = 0; at < count; at++) {
    const t = at / rate
    const value = gain * Math.sin(2 * Math.PI * 180 * t) * (0.6 + 0.4 * Math.sin(2 * Math.PI * 3 * t))
    buffer.writeInt16LE(Math.round(Math.max(-1, Math.min(1, value)) * 32_767), 44 + at * 2)
  }
  return { name, mimeType: 'audio/wav', buffer }
}
