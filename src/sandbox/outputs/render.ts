import { renderMp4 } from '../media/mp4'
import { renderPng } from '../media/png'
import { paintPortrait, renderPortrait } from '../media/portrait'
import { wavRange, wavSize } from '../media/wav'
import type { Product } from '../records'
import type { World } from '../world'

/** Anything that can be made into bytes. */
export type Source =
  | (Product & { text?: string })
  | { type: 'portrait'; seed: number }
  | { type: 'file'; bytes: Uint8Array<ArrayBuffer>; mediaType: string }

const mediaTypes = { png: 'image/png', portrait: 'image/png', mp4: 'video/mp4', wav: 'audio/wav', txt: 'text/plain; charset=utf-8' } as const

export function mediaTypeOf(source: Source): string {
  return source.type === 'file' ? source.mediaType : mediaTypes[source.type]
}

/** Bytes of a source, as many as asked for. Sound is made piece by piece; the rest is rendered whole, once, and kept. */
export interface Rendered {
  size: number
  /** Bytes `start` (included) to `end` (excluded). */
  slice(start: number, end: number): Uint8Array<ArrayBuffer>
}

/** @param key tells sources apart; the same key is the same source for ever */
export async function render(world: World, key: string, source: Source): Promise<Rendered> {
  if (source.type === 'wav') {
    return { size: wavSize(source), slice: (start, end) => wavRange(source, start, end) }
  }
  if (source.type === 'file') return whole(source.bytes)
  const kept = world.rendered.get(key)
  if (kept) return whole(kept.bytes)
  const bytes = await bytesOf(source)
  world.rendered.put(key, { bytes, type: mediaTypeOf(source) })
  return whole(bytes)
}

async function bytesOf(source: Exclude<Source, { type: 'file' | 'wav' }>): Promise<Uint8Array<ArrayBuffer>> {
  if (source.type === 'png') return renderPng(source)
  if (source.type === 'portrait') return renderPortrait({ seed: source.seed })
  if (source.type === 'txt') return new TextEncoder().encode(source.text)
  const sound = source.sound ? { kind: 'speech' as const, seed: source.seed, text: source.text ?? source.title } : undefined
  const { width, height, face } = source
  const picture = face === undefined ? undefined : paintPortrait({ seed: face, width, height })
  return renderMp4({ ...source, sound, picture })
}

function whole(bytes: Uint8Array<ArrayBuffer>): Rendered {
  return { size: bytes.length, slice: (start, end) => bytes.slice(start, end) }
}
