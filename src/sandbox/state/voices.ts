import type { PreviewRecord, Schemas, VoiceRecord } from '../records'
import { readSentinels } from '../sentinels'
import { signedUrl } from '../signing'
import type { World } from '../world'
import { resolveAsset } from './assets'
import { between, chanceOf, iso, seedFrom } from './time'

/** PROCESSING until it settles, then READY or FAILED. */
export function voiceStatus(world: World, voice: VoiceRecord): 'PROCESSING' | 'READY' | 'FAILED' {
  if (world.now() < voice.settlesAt) return 'PROCESSING'
  return voice.failureReason === null ? 'READY' : 'FAILED'
}

export function voiceView(world: World, voice: VoiceRecord): Schemas['Voice'] {
  const { id, name, description, extra } = voice
  const common = { id, name, description, createdAt: iso(voice.createdAt), ...extra }
  const status = voiceStatus(world, voice)
  if (status === 'PROCESSING') return { ...common, status }
  if (status === 'FAILED') return { ...common, status, failureReason: voice.failureReason ?? '' }
  return { ...common, status, previewUrl: signedUrl(world.origin, `/media/voices/${id}/preview.wav`, world.now()) }
}

/** Makes a voice that settles about 10 seconds later. */
export function createVoice(world: World, body: Schemas['CreateVoiceRequest']): VoiceRecord {
  const { name, description = null, from } = body
  const source = from.type === 'text' ? from.prompt : from.audio
  if (from.type === 'audio') resolveAsset(world, from.audio, ['from', 'audio'])
  const asked = [name, from.type === 'text' ? from.prompt : ''].map(readSentinels)
  const fail = asked.find((sentinels) => sentinels.fail !== undefined)?.fail
  const pace = asked.reduce((product, sentinels) => product * sentinels.pace, 1)
  const now = world.now()
  const id = world.newId()
  const voice: VoiceRecord = {
    id,
    name,
    description,
    createdAt: now,
    settlesAt: now + world.wait(between(8, 12, chanceOf(id)) * pace),
    failureReason: fail === undefined ? null : `The voice could not be made (${fail}).`,
    previewText: `Hello, I am ${name}. This is how I sound.`,
    voiceSeed: seedFrom(source),
  }
  world.voices.set(id, voice)
  return voice
}

export function updateVoice(voice: VoiceRecord, changes: Schemas['UpdateVoiceRequest']): void {
  voice.name = changes.name ?? voice.name
  if (changes.description !== undefined) voice.description = changes.description
}

/** A short recording that shows what a description would sound like; it makes no voice. */
export function previewVoice(world: World, { prompt }: Schemas['PreviewVoiceRequest']): Schemas['PreviewVoiceResponse'] {
  const id = world.newId()
  // The same words never sound the same twice: else there would be nothing to choose from.
  const durationSecs = Math.round(between(3, 6, chanceOf(id)) * 10) / 10
  const record: PreviewRecord = {
    id,
    createdAt: world.now(),
    product: { type: 'wav', kind: 'speech', seconds: durationSecs, seed: seedFrom(id), text: prompt },
  }
  world.previews.set(record.id, record)
  return { url: signedUrl(world.origin, `/media/previews/${record.id}/preview.wav`, world.now()), durationSecs }
}
