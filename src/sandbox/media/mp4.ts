import { concat, type Picture } from './pngFile'
import { cell, eachDot } from './font'
import { flacBlock, flacFrame, flacInfo } from './flac'
import { keyPicture, movedPicture, parameterSets, type Patches } from './h264'
import { box, int, mp4File, type Sample, type Track } from './mp4File'
import { paintPicture } from './png'
import { sampleRate, soundOf, type WavSpec } from './wav'
import { toYuv, type Yuv } from './yuv'

/** Longer ones are recordings of calls: few pictures and telephone sound keep them small and quick to make. */
const longSeconds = 60
const pictureRate = (seconds: number): number => (seconds > longSeconds ? 2 : 24)
const soundRate = (seconds: number): number => (seconds > longSeconds ? sampleRate / 2 : sampleRate)
/** Seconds between key pictures. */
const keyPause = (seconds: number): number => (seconds > longSeconds ? 60 : 10)
/** Seconds of one sway of the scene. */
const swaySeconds = 5

/** What a generated video shows and sounds like. */
export interface VideoSpec {
  /** Pixels, even numbers. */
  readonly width: number
  readonly height: number
  /** Length, exact to the millisecond; 24 pictures a second, beyond a minute 2. */
  readonly seconds: number
  readonly seed: number
  /** Usually the prompt: drawn into the picture, and the file's title. */
  readonly title: string
  readonly lines: readonly string[]
  /** Left out, the video is silent and has no sound track. */
  readonly sound?: Pick<WavSpec, 'kind' | 'seed' | 'text'> | undefined
  /** Shown instead of the landscape, for example a face. Must have the video's size. */
  readonly picture?: Picture | undefined
}

/**
 * Renders an MP4 (H.264, with FLAC sound if asked for) of exactly the asked size and length that
 * shows its prompt and facts and a running clock. The same arguments give the same bytes.
 */
export function renderMp4(spec: VideoSpec): Uint8Array<ArrayBuffer> {
  const tracks = spec.sound
    ? [videoTrack(spec), audioTrack({ ...spec.sound, seconds: spec.seconds })]
    : [videoTrack(spec)]
  return mp4File(tracks, spec.title, spec.lines.join('\n'))
}

function videoTrack(spec: VideoSpec): Track {
  const { width, height, seconds } = spec
  // Aurora is left out: its colours change with every pixel, which this encoder can only keep raw.
  const painted = paintPicture(spec, ['dunes', 'discs'])
  const picture = toYuv(spec.picture ?? painted)
  const { sps, pps } = parameterSets(width, height)
  const samples: Sample[] = []
  const rate = pictureRate(seconds)
  const long = seconds > longSeconds
  const keyEvery = keyPause(seconds) * rate
  const end = Math.max(1, Math.round(seconds * 1000))
  const count = Math.ceil((end * rate) / 1000)
  const stillFrom = spec.picture ? picture.rows : painted.captionTop / 16
  const reach = spec.picture || long ? 0 : Math.min(32, width * 0.02) * 4
  const key = [keyPicture(picture, 0), keyPicture(picture, 1)] as const
  for (let i = 0; i < count; i++) {
    const since = i % keyEvery
    const shift = Math.round(reach * Math.sin((2 * Math.PI * since) / (swaySeconds * rate)))
    const unit =
      since === 0
        ? key[(i / keyEvery) % 2 === 0 ? 0 : 1]
        : movedPicture(
            picture,
            since,
            shift,
            stillFrom,
            clock(picture, `${(i / rate).toFixed(1)}/${Math.round(seconds * 10) / 10}s`),
          )
    const from = Math.round((i * 1000) / rate)
    const to = Math.min(end, Math.round(((i + 1) * 1000) / rate))
    samples.push({ data: concat([Uint8Array.from(int(unit.length, 4)), unit]), duration: to - from, key: since === 0 })
  }
  const config = box(
    'avcC',
    [1, sps[1] ?? 0, sps[2] ?? 0, sps[3] ?? 0, 0xff, 0xe1],
    int(sps.length, 2),
    sps,
    [1],
    int(pps.length, 2),
    pps,
  )
  const entry = box(
    'avc1',
    [0, 0, 0, 0, 0, 0, 0, 1],
    Uint8Array.from({ length: 16 }),
    int(width, 2),
    int(height, 2),
    int(0x480000, 4),
    int(0x480000, 4),
    int(0, 4),
    int(1, 2),
    Uint8Array.from({ length: 32 }),
    int(24, 2),
    [0xff, 0xff],
    config,
  )
  return { kind: 'video', timescale: 1000, entry, width, height, samples }
}

/** The clock at the top left: light digits on dark, two pixels per dot, in whole blocks. */
function clock(picture: Yuv, text: string): Patches {
  const blocks = Math.ceil((text.length * cell.width * 2 + 8) / 16)
  const patches = new Map<number, Uint8Array>()
  if (blocks + 1 > picture.columns || picture.rows < 3) return patches
  const all = Array.from({ length: blocks }, (_, i) => {
    const block = new Uint8Array(384).fill(128)
    block.fill(30, 0, 256)
    patches.set(picture.columns + 1 + i, block)
    return block
  })
  eachDot(text, (x, y) => {
    for (const [dx, dy] of [
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ] as const) {
      const px = x * 2 + dx + 4
      const block = all[px >> 4]
      if (block) block[(y * 2 + dy + 1) * 16 + (px & 15)] = 225
    }
  })
  return patches
}

function audioTrack(spec: WavSpec): Track {
  const rate = soundRate(spec.seconds)
  const total = Math.round(spec.seconds * rate)
  const sound = soundOf(spec, rate)
  const samples: Sample[] = []
  for (let at = 0, n = 0; at < total; at += flacBlock, n++) {
    const size = Math.min(flacBlock, total - at)
    samples.push({ data: flacFrame(sound, rate, n, size), duration: size, key: true })
  }
  const info = flacInfo(rate, total)
  const entry = box(
    'fLaC',
    [0, 0, 0, 0, 0, 0, 0, 1],
    Uint8Array.from({ length: 8 }),
    int(1, 2),
    int(16, 2),
    int(0, 4),
    int(rate * 65_536, 4),
    box('dfLa', [0, 0, 0, 0, 0x80, 0, 0, 34], info),
  )
  return { kind: 'audio', timescale: rate, entry, width: 0, height: 0, samples }
}
