/** Films and sounds made on the spot, as real as those that the sandbox gives out. */
import { renderMp4 } from '../../src/sandbox/media/mp4'
import { renderWav } from '../../src/sandbox/media/wav'

interface Timed {
  seconds?: number
  name?: string
}

/** A WAV of speech, in the form that `setInputFiles` takes. */
export function sound({ seconds = 6, name = 'speech.wav' }: Timed = {}) {
  return { name, mimeType: 'audio/wav', buffer: Buffer.from(renderWav({ kind: 'speech', seconds, seed: 7, text: 'A voice for the tests' })) }
}

/** An MP4, in the form that `setInputFiles` takes. */
export function film({ seconds = 4, name = 'film.mp4', width = 640, height = 360 }: Timed & { width?: number; height?: number } = {}) {
  return { name, mimeType: 'video/mp4', buffer: Buffer.from(renderMp4({ width, height, seconds, seed: 7, title: 'A film for the tests', lines: [] })) }
}
