import { decodeAudio, waveformOf, type Waveform } from '~/features/media/shared/waveform'
import { sniffMedia } from '~/features/media/shared/media-sniff'
import { formatBytes } from '~/lib/bytes'
import { judge, tooLongFor } from './judge'
import { SAMPLE_LIMITS } from './limits'
import { measure } from './measure'
import { encodeWav, fittingRate, type Sound } from './wav'

/** A recording that may be sent. */
export interface Sample {
  /** As it is sent: under a name with the ending of its real format. */
  file: File
  /** "WAV", "MP3". */
  format: string
  /** Set when it was made from another file here: "Ogg". */
  convertedFrom?: string
  waveform: Waveform
  warnings: readonly string[]
}

export type SampleCheck = { ok: true; sample: Sample } | { ok: false; reason: string }

/** The codecs that RunwayML's documentation of inputs lists for audio: MP3, AAC, FLAC, PCM. Anything else is converted. */
const TAKEN = new Set(['audio/wav', 'audio/mpeg', 'audio/aac', 'audio/flac', 'audio/mp4'])

/** Decoding takes several times the bytes of a file; nothing worth cloning from is larger. */
const MOST_BYTES = 200_000_000

/** Tools of the browser; other ones in tests. */
export interface AudioTools {
  /** Seconds by the file's own word, without decoding it; undefined when that cannot be told quickly. */
  duration: (file: Blob) => Promise<number | undefined>
  decode: (bytes: ArrayBuffer) => Promise<AudioBuffer>
  resample: (buffer: AudioBuffer, rate: number) => Promise<Sound>
}

/**
 * Checks a file before anything is sent: that it is sound, its length, silence and clipping. What the API would not
 * take for its format or its size is turned into a WAV that it takes.
 *
 * @returns the sample, or one sentence that says what is wrong with it
 */
export async function checkSample(file: File, tools: AudioTools = browserTools): Promise<SampleCheck> {
  if (file.size === 0) return refuse('This file is empty.')
  if (file.size > MOST_BYTES) return refuse(`This file has ${formatBytes(file.size)}, too much to check here. Cut it to five minutes at most.`)
  const bytes = await file.arrayBuffer().catch(() => undefined)
  if (bytes === undefined) return refuse('The browser could not read this file. Choose it again.')

  const sniffed = sniffMedia(new Uint8Array(bytes.slice(0, 64)))
  const known = sniffed && 'type' in sniffed ? sniffed : undefined
  const label = known?.label ?? (sniffed && 'other' in sniffed ? sniffed.other : undefined)
  if (known?.kind === 'image') return refuse('This file is a picture. Choose a recording of a voice.')
  // An hour of sound takes a gigabyte to decode, and all that for a refusal.
  const told = await tools.duration(file)
  const tooLong = told !== undefined && told > SAMPLE_LIMITS.maxSeconds ? tooLongFor(told) : undefined
  if (tooLong !== undefined) return refuse(tooLong)
  const buffer = await tools.decode(bytes).catch(() => undefined)
  if (buffer === undefined) return refuse(label ? `This ${label} file holds no sound that the browser can read.` : 'This file is no sound that the browser can read. WAV, MP3, M4A, AAC and FLAC are good.')

  const channels = Array.from({ length: buffer.numberOfChannels }, (_, channel) => buffer.getChannelData(channel))
  const { problem, warnings } = judge(measure(channels, buffer.sampleRate))
  if (problem !== undefined) return refuse(problem)
  const waveform = waveformOf(buffer)
  if (known && TAKEN.has(known.type) && file.size <= SAMPLE_LIMITS.maxBytes) {
    return { ok: true, sample: { file: named(file, file.name, known.ending, known.type), format: known.label, waveform, warnings } }
  }
  const rate = fittingRate(buffer.duration, buffer.sampleRate, SAMPLE_LIMITS.maxBytes)
  const wav = encodeWav(await tools.resample(buffer, rate))
  const convertedFrom = known && TAKEN.has(known.type) ? `${label}, ${formatBytes(file.size)}` : (label ?? 'another format')
  return { ok: true, sample: { file: named(wav, file.name, 'wav', 'audio/wav'), format: 'WAV', convertedFrom, waveform, warnings } }
}

const refuse = (reason: string): SampleCheck => ({ ok: false, reason })

/** Uploads take 3–255 characters with the ending of the real format (contract, CreateUploadRequest). */
function named(content: Blob, name: string, ending: string, type: string): File {
  const stem = name.replace(/\.[^.]*$/, '').slice(0, 200) || 'recording'
  return new File([content], `${stem}.${ending}`, { type })
}

/** Longer than that, the browser does not know the format or searches the whole file for its end. */
const DURATION_MS = 3000

const browserTools: AudioTools = {
  duration: async (file) => {
    const url = URL.createObjectURL(file)
    try {
      return await new Promise((resolve) => {
        const audio = new Audio()
        const tell = () => resolve(Number.isFinite(audio.duration) ? audio.duration : undefined)
        audio.addEventListener('loadedmetadata', tell)
        audio.addEventListener('error', tell)
        setTimeout(tell, DURATION_MS)
        audio.preload = 'metadata'
        audio.src = url
      })
    } finally {
      URL.revokeObjectURL(url)
    }
  },
  // Decoding takes the buffer away from whoever holds it.
  decode: (bytes) => decodeAudio(bytes),
  resample: async (buffer, rate) => {
    const context = new OfflineAudioContext(1, Math.max(1, Math.floor(buffer.duration * rate)), rate)
    const source = context.createBufferSource()
    source.buffer = buffer
    source.connect(context.destination)
    source.start()
    const rendered = await context.startRendering()
    return { samples: rendered.getChannelData(0), rate }
  },
}
