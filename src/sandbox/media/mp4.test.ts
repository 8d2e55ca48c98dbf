import { describe, expect, it } from 'vitest'
import { renderMp4 } from './mp4'

interface Box {
  readonly type: string
  readonly start: number
  readonly end: number
}

function boxes(bytes: Uint8Array<ArrayBuffer>, start: number, end: number): Box[] {
  const view = new DataView(bytes.buffer)
  const found: Box[] = []
  for (let at = start; at < end; at += view.getUint32(at)) {
    const size = view.getUint32(at)
    expect(size).toBeGreaterThanOrEqual(8)
    found.push({ type: String.fromCharCode(...bytes.subarray(at + 4, at + 8)), start: at + 8, end: at + size })
  }
  return found
}

/** Follows a path of box types; every box of the last type is given. */
function find(bytes: Uint8Array<ArrayBuffer>, path: string): Box[] {
  let level: Box[] = [{ type: '', start: 0, end: bytes.length }]
  for (const type of path.split('.'))
    level = level.flatMap((box) => boxes(bytes, box.start, box.end).filter((inner) => inner.type === type))
  return level
}

const spec = { width: 320, height: 192, seconds: 2, seed: 5, title: 'A paper boat', lines: ['gen4.5'] }
const talk = { kind: 'speech', seed: 1, text: 'Ahoy there.' } as const

describe('videos', () => {
  it.each([2, 3, 10, 4.25, 61])('last exactly %d seconds, in the film and in both tracks', (seconds) => {
    const bytes = renderMp4({ ...spec, seconds, sound: talk })
    const view = new DataView(bytes.buffer)
    const [movie] = find(bytes, 'moov.mvhd')
    expect(view.getUint32((movie?.start ?? 0) + 16) / view.getUint32((movie?.start ?? 0) + 12)).toBe(seconds)
    const tracks = find(bytes, 'moov.trak.mdia.mdhd')
    expect(tracks).toHaveLength(2)
    for (const { start } of tracks) expect(view.getUint32(start + 16) / view.getUint32(start + 12)).toBe(seconds)
  })

  it('say their size, and start with the index so that they play at once', () => {
    const bytes = renderMp4({ ...spec, width: 848, height: 480 })
    const view = new DataView(bytes.buffer)
    const [track] = find(bytes, 'moov.trak.tkhd')
    expect([view.getUint32((track?.end ?? 0) - 8) / 65_536, view.getUint32((track?.end ?? 0) - 4) / 65_536]).toEqual([
      848, 480,
    ])
    expect(boxes(bytes, 0, bytes.length).map((box) => box.type)).toEqual(['ftyp', 'moov', 'mdat'])
  })

  it('lead to their samples: chunks cover the media without gap or overlap', () => {
    const bytes = renderMp4({ ...spec, sound: talk })
    const view = new DataView(bytes.buffer)
    const numbers = (box: Box, skip: number, step = 4) =>
      Array.from({ length: (box.end - box.start - skip) / step }, (_, i) => view.getUint32(box.start + skip + i * step))
    const sizes = find(bytes, 'moov.trak.mdia.minf.stbl.stsz').map((box) => numbers(box, 12))
    const offsets = find(bytes, 'moov.trak.mdia.minf.stbl.stco').flatMap((box) => numbers(box, 8))
    const [media] = find(bytes, 'mdat')
    expect(sizes.flat().reduce((sum, size) => sum + size, 0)).toBe((media?.end ?? 0) - (media?.start ?? 0))
    expect(Math.min(...offsets)).toBe(media?.start)
    // The first sample of the picture is a length, then a key picture (unit type 5).
    expect(view.getUint32(offsets[0] ?? 0) + 4).toBe(sizes[0]?.[0])
    expect((bytes[(offsets[0] ?? 0) + 4] ?? 0) & 31).toBe(5)
  })

  it('hold no start code inside a unit', () => {
    const bytes = renderMp4(spec)
    const [media] = find(bytes, 'mdat')
    for (let at = media?.start ?? 0; at < (media?.end ?? 0);) {
      const length = new DataView(bytes.buffer).getUint32(at)
      for (let i = at + 4; i < at + 4 + length - 2; i++)
        expect(bytes[i] === 0 && bytes[i + 1] === 0 && (bytes[i + 2] ?? 9) < 3).toBe(false)
      at += 4 + length
    }
  })

  it('answer to prompt and seed, and carry the prompt as their title', () => {
    const one = renderMp4(spec)
    expect(renderMp4({ ...spec })).toEqual(one)
    expect(renderMp4({ ...spec, seed: 6 })).not.toEqual(one)
    expect(renderMp4({ ...spec, title: 'A stone boat' })).not.toEqual(one)
    expect(new TextDecoder().decode(one)).toContain('A paper boat')
  })

  it('have sound only when asked', () => {
    expect(find(renderMp4(spec), 'moov.trak')).toHaveLength(1)
  })
})
