import { concat } from './pngFile'

/** One track of an MP4 file, ready to be put together. */
export interface Track {
  readonly kind: 'video' | 'audio'
  /** Ticks per second. */
  readonly timescale: number
  /** The sample entry that goes into `stsd`. */
  readonly entry: Uint8Array
  readonly width: number
  readonly height: number
  readonly samples: readonly Sample[]
}

export interface Sample {
  readonly data: Uint8Array
  /** Ticks. */
  readonly duration: number
  readonly key: boolean
}

type Part = Uint8Array | string | number[]

const bytesOf = (part: Part): Uint8Array =>
  typeof part === 'string' ? new TextEncoder().encode(part) : part instanceof Uint8Array ? part : Uint8Array.from(part)

/** A whole number as big-endian bytes. */
export function int(value: number, size: 2 | 4): number[] {
  const bytes = [(value >>> 24) & 255, (value >>> 16) & 255, (value >>> 8) & 255, value & 255]
  return bytes.slice(4 - size)
}

/** A box of an MP4 file (ISO/IEC 14496-12): its length, its four letters, its contents. */
export function box(type: string, ...parts: Part[]): Uint8Array {
  const contents = concat(parts.map(bytesOf))
  const name = Array.from(type, (letter) => letter.charCodeAt(0))
  return concat([Uint8Array.from([...int(contents.length + 8, 4), ...name]), contents])
}

const zeros = (count: number): number[] => Array.from({ length: count }, () => 0)
const matrix = [1, 0, 0, 0, 1, 0, 0, 0, 0x4000].flatMap((value) =>
  int(value === 1 ? 0x10000 : value === 0x4000 ? 0x40000000 : 0, 4),
)
const table = (rows: readonly number[][]): Uint8Array =>
  Uint8Array.from([...zeros(4), ...int(rows.length, 4), ...rows.flat()])

/** Samples go into chunks of about a second, so that sound and picture lie side by side. */
interface Chunk {
  readonly track: number
  readonly time: number
  readonly samples: readonly Sample[]
}

function chunksOf(track: Track, index: number): Chunk[] {
  const chunks: { track: number; time: number; samples: Sample[] }[] = []
  let ticks = 0
  for (const sample of track.samples) {
    const second = Math.floor(ticks / track.timescale)
    const last = chunks.at(-1)
    if (last && last.time === second) last.samples.push(sample)
    else chunks.push({ track: index, time: second, samples: [sample] })
    ticks += sample.duration
  }
  return chunks
}

const ticksOf = (track: Track): number => track.samples.reduce((sum, sample) => sum + sample.duration, 0)

function trackBox(
  track: Track,
  index: number,
  chunks: readonly Chunk[],
  offsets: readonly number[],
  movieScale: number,
): Uint8Array {
  const ticks = ticksOf(track)
  const video = track.kind === 'video'
  const runs: number[][] = []
  let run: { count: number; duration: number } | undefined
  for (const { duration } of track.samples) {
    if (run?.duration === duration) run.count++
    else {
      if (run) runs.push([...int(run.count, 4), ...int(run.duration, 4)])
      run = { count: 1, duration }
    }
  }
  if (run) runs.push([...int(run.count, 4), ...int(run.duration, 4)])
  const keys = track.samples.flatMap((sample, i) => (sample.key ? [int(i + 1, 4)] : []))
  return box(
    'trak',
    box(
      'tkhd',
      [0, 0, 0, 3],
      zeros(8),
      int(index + 1, 4),
      zeros(4),
      int(Math.round((ticks / track.timescale) * movieScale), 4),
      zeros(12),
      int(video ? 0 : 0x100, 2),
      zeros(2),
      matrix,
      int(track.width * 65_536, 4),
      int(track.height * 65_536, 4),
    ),
    box(
      'mdia',
      box('mdhd', zeros(12), int(track.timescale, 4), int(ticks, 4), [0x55, 0xc4, 0, 0]),
      box('hdlr', zeros(8), video ? 'vide' : 'soun', zeros(12), video ? 'Picture\0' : 'Sound\0'),
      box(
        'minf',
        video ? box('vmhd', [0, 0, 0, 1], zeros(8)) : box('smhd', zeros(8)),
        box('dinf', box('dref', zeros(4), int(1, 4), box('url ', [0, 0, 0, 1]))),
        box(
          'stbl',
          box('stsd', zeros(4), int(1, 4), track.entry),
          box('stts', table(runs)),
          ...(video ? [box('stss', table(keys))] : []),
          box(
            'stsc',
            table(chunks.map((chunk, i) => [...int(i + 1, 4), ...int(chunk.samples.length, 4), ...int(1, 4)])),
          ),
          box(
            'stsz',
            zeros(8),
            int(track.samples.length, 4),
            track.samples.flatMap((sample) => int(sample.data.length, 4)),
          ),
          box('stco', table(offsets.map((offset) => int(offset, 4)))),
        ),
      ),
    ),
  )
}

function titleBox(title: string, comment: string): Uint8Array {
  const text = (name: string, value: string): Uint8Array => box(name, box('data', int(1, 4), zeros(4), value))
  return box(
    'udta',
    box(
      'meta',
      zeros(4),
      box('hdlr', zeros(8), 'mdir', 'appl', zeros(9)),
      box('ilst', text('\u00a9nam', title), text('\u00a9cmt', comment)),
    ),
  )
}

/** Puts tracks into one MP4 file, its index before its media so that playing can start at once. */
export function mp4File(tracks: readonly Track[], title: string, comment: string): Uint8Array<ArrayBuffer> {
  const movieScale = 1000
  const length = Math.max(...tracks.map((track) => Math.round((ticksOf(track) / track.timescale) * movieScale)))
  const chunks = tracks.flatMap(chunksOf).toSorted((a, b) => a.time - b.time || a.track - b.track)
  const index = (mediaStart: number): Uint8Array => {
    let at = mediaStart
    const offsets = chunks.map((chunk) => {
      const offset = at
      at += chunk.samples.reduce((sum, sample) => sum + sample.data.length, 0)
      return offset
    })
    return box(
      'moov',
      box(
        'mvhd',
        zeros(12),
        int(movieScale, 4),
        int(length, 4),
        int(0x10000, 4),
        [1, 0],
        zeros(10),
        matrix,
        zeros(24),
        int(tracks.length + 1, 4),
      ),
      ...tracks.map((track, i) =>
        trackBox(
          track,
          i,
          chunks.filter((chunk) => chunk.track === i),
          offsets.filter((_, k) => chunks[k]?.track === i),
          movieScale,
        ),
      ),
      titleBox(title, comment),
    )
  }
  const type = box('ftyp', 'isom', int(0x200, 4), 'isomiso2avc1mp41')
  // The index has the same size wherever the media lies, so it is made twice: to measure, to fill in.
  const media = concat(chunks.flatMap((chunk) => chunk.samples.map((sample) => sample.data)))
  return concat([
    type,
    index(type.length + index(0).length + 8),
    Uint8Array.from([...int(media.length + 8, 4), ...bytesOf('mdat')]),
    media,
  ])
}
