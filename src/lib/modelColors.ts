/** How a model is drawn wherever it is drawn: one of the twelve chart colours, and a pattern to tell those apart that share one. */
export interface ModelLook {
  /** Of the token `--chart-<slot>`, 1–12. */
  slot: number
  pattern: ModelPattern
}

export type ModelPattern = 'solid' | 'stripes' | 'dots' | 'checks'

const SLOTS = 12

/**
 * The models of the contract. The place in this list is the look: never move one, only add at the end. What is used
 * most comes first, so that it is solid.
 */
export const KNOWN_MODELS: readonly string[] = [
  'gen4.5', 'gen4_turbo', 'gen4_image', 'act_two', 'gen4_image_turbo', 'gwm1_avatars',
  'gemini_2.5_flash', 'veo3.1_fast', 'veo3.1', 'gpt_image_2', 'gemini_image3_pro', 'eleven_multilingual_v2',
  'gen4_aleph', 'seedance2', 'eleven_text_to_sound_v2', 'eleven_voice_dubbing', 'gwm1_avatar_async_text_to_video', 'eleven_voice_isolation',
  'voice_processing', 'eleven_multilingual_sts_v2', 'veo3', 'gemini_image3.1_flash', 'eleven_v3', 'gen3a_turbo',
  'gwm1_avatar_async_audio_to_video', 'eleven_scribe_v2',
]

const known = new Map(KNOWN_MODELS.map((model, index) => [model, index]))
const patterns: readonly ModelPattern[] = ['solid', 'stripes', 'dots']

/**
 * The look that belongs to a model, on every page and for ever. A model that this version does not know gets its look
 * from its name, in a pattern that no known one has.
 */
export function modelLook(model: string): ModelLook {
  const index = known.get(model)
  if (index === undefined) return { slot: (hash(model) % SLOTS) + 1, pattern: 'checks' }
  return { slot: (index % SLOTS) + 1, pattern: patterns[Math.floor(index / SLOTS)] ?? 'checks' }
}

/** FNV-1a over UTF-16 units. */
function hash(text: string): number {
  let value = 0x811c9dc5
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193)
  return value >>> 0
}
