import { idOf, seedOf } from './random'
import { day, hour, iso, minute } from './time'
import type { SeedVoice } from './types'

/** What the API says about a live preset voice on an avatar that uses it. */
export interface PresetVoice {
  readonly id: string
  readonly name: string
  readonly description: string
}

/**
 * The thirty live preset voices. RunwayML publishes words for three of them only (Clara, Victoria,
 * Vincent); the others carry a plain description of the sandbox's own.
 */
export const presetVoices: readonly PresetVoice[] = Object.entries({
  victoria: 'Firm, professional',
  vincent: 'Knowledgeable, authoritative',
  clara: 'Soft, approachable',
  drew: 'Even, easy to follow',
  skye: 'Bright, light',
  max: 'Lively, quick',
  morgan: 'Warm, unhurried',
  felix: 'Friendly, clear',
  mia: 'Cheerful, young',
  marcus: 'Deep, steady',
  summer: 'Sunny, relaxed',
  ruby: 'Rich, expressive',
  aurora: 'Airy, calm',
  jasper: 'Rough-edged, playful',
  leo: 'Energetic, open',
  adrian: 'Measured, polite',
  nina: 'Crisp, neutral',
  emma: 'Gentle, patient',
  blake: 'Casual, low',
  david: 'Mature, reassuring',
  maya: 'Confident, friendly',
  nathan: 'Relaxed, plain',
  sam: 'Neutral, direct',
  georgia: 'Dry, characterful',
  petra: 'Straight, practical',
  adam: 'Solid, matter-of-fact',
  zach: 'Upbeat, boyish',
  violet: 'Quiet, thoughtful',
  roman: 'Formal, resonant',
  luna: 'Smooth, attentive',
}).map(([id, description]) => ({ id, name: id.charAt(0).toUpperCase() + id.slice(1), description }))

interface Take {
  readonly key: string
  readonly name: string
  readonly description: string | null
  readonly says: string
  readonly age: number
  readonly remaining?: number
  readonly failure?: string
}

const takes: readonly Take[] = [
  {
    key: 'lobby',
    name: 'Lobby greeter (draft 2)',
    description: 'Second try for the entrance screen, recorded with the better microphone.',
    says: 'Welcome. The lifts are on your left.',
    age: 50_000,
    remaining: 12 * minute,
  },
  {
    key: 'whisper',
    name: 'Night whisper',
    description: 'For the audio guide after dark.',
    says: '',
    age: 5 * hour,
    failure: 'The sample is too quiet for a voice to be made from it. Record at least ten seconds of clear speech.',
  },
  {
    key: 'wren',
    name: 'Wren, studio',
    description: 'Calm and close, with room for breath between sentences.',
    says: 'Let the shoulders fall, and breathe out as if you were fogging a window.',
    age: 12 * day,
  },
  {
    key: 'theo',
    name: 'Theo at the door',
    description: 'A smiling baritone, slightly quick. Made from three minutes of evening service.',
    says: 'Table for two at half past seven? With pleasure.',
    age: 62 * day,
  },
  {
    key: 'ines',
    name: 'Inês',
    description: 'Português europeu, voz clara e serena.',
    says: 'Bom dia, o pequeno-almoço é servido até às dez e meia.',
    age: 73 * day,
  },
  {
    key: 'nora',
    name: 'Nora, warm',
    description: 'Irish lilt. Use this one for care calls; the brisk take is only for announcements.',
    says: 'Right so, let us see where that parcel has got to.',
    age: 89 * day,
  },
  {
    key: 'nora-brisk',
    name: 'Nora, brisk',
    description: null,
    says: 'Your order has left the warehouse.',
    age: 86 * day,
  },
  {
    key: 'narrator',
    name: 'Old narrator',
    description: 'Designed from a description: an elderly storyteller by a fire, gravelly, amused, never in a hurry.',
    says: 'Now, the thing about the lighthouse was that nobody had ever seen its keeper.',
    age: 27 * day,
  },
]

/** Eight custom voices: one in processing, one failed, six ready. */
export function seedVoices(now: number): SeedVoice[] {
  return takes.map((take) => ({
    id: idOf(`voice:${take.key}`),
    name: take.name,
    description: take.description,
    createdAt: iso(now - take.age),
    outcome: take.failure ? 'FAILED' : 'READY',
    failureReason: take.failure ?? null,
    settlesAt: iso(take.remaining ? now + take.remaining : now - take.age + 12_000),
    previewText: take.says,
    voiceSeed: seedOf(take.key),
  }))
}
