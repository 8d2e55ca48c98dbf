import type { MediaFacts } from './media-rules'
import { probeMedia, type Probed } from './media-probe'
import { sniffMedia, type MediaFormat, type MediaKind } from './media-sniff'

export type Inspected = { ok: true; facts: MediaFacts; format: MediaFormat } | { ok: false; reason: string }

/**
 * Finds out what a file is, before anything is sent: format by its bytes, pixels and length by the browser.
 *
 * @param accepts the kinds that its place takes
 * @returns the facts, or one sentence that says why it is not one of these
 */
export async function inspectMedia(file: Blob, accepts: readonly MediaKind[], probe: (file: Blob, kind: MediaKind) => Promise<Probed> = probeMedia): Promise<Inspected> {
  if (file.size === 0) return { ok: false, reason: 'This file is empty.' }
  const head = await file.slice(0, 64).arrayBuffer().then((buffer) => new Uint8Array(buffer), () => undefined)
  if (!head) return { ok: false, reason: 'This file cannot be read any more. Choose it again.' }
  const found = sniffMedia(head)
  if (!found) return { ok: false, reason: `This is no format that the API takes. Choose ${wanted(accepts)}.` }
  if ('other' in found) return { ok: false, reason: `The API does not take ${found.other} files. Choose ${wanted(accepts)}.` }
  const format = asAccepted(found, accepts)
  if (!accepts.includes(format.kind)) return { ok: false, reason: `This is ${NOUNS[format.kind]}. Choose ${wanted(accepts)}.` }
  const probed = await probe(file, format.kind)
  if (format.kind === 'image' && probed.width === undefined) return { ok: false, reason: 'This picture is damaged: it cannot be shown.' }
  return { ok: true, format, facts: { kind: format.kind, type: format.type, format: format.label, bytes: file.size, ...probed } }
}

/** MP4, WebM and Ogg hold sound alone as well as film; where only sound is taken they count as sound. */
function asAccepted(format: MediaFormat, accepts: readonly MediaKind[]): MediaFormat {
  const isContainer = ['video/mp4', 'video/webm'].includes(format.type)
  if (!isContainer || accepts.includes('video') || !accepts.includes('audio')) return format
  return { ...format, kind: 'audio', type: format.type.replace('video/', 'audio/') }
}

const NOUNS: Readonly<Record<MediaKind, string>> = { image: 'a picture', video: 'a video', audio: 'a sound file' }

const FORMATS: Readonly<Record<MediaKind, string>> = {
  image: 'a JPEG, PNG or WebP picture',
  video: 'an MP4, MOV or WebM video',
  audio: 'an MP3, WAV, M4A, AAC or FLAC file',
}

const wanted = (accepts: readonly MediaKind[]): string => accepts.map((kind) => FORMATS[kind]).join(' or ')
