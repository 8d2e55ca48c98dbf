import type { AvatarVoice, AvatarVoiceRequest, LiveVoicePreset } from '~/api/types'

export interface LiveVoice {
  id: LiveVoicePreset
  name: string
  /** Empty when nothing is published. */
  description: string
}

/** What the docs say of three of them. */
const descriptions: Partial<Record<LiveVoicePreset, string>> = {
  clara: 'Soft, approachable',
  victoria: 'Firm, professional',
  vincent: 'Knowledgeable, authoritative',
}

/**
 * The live voices of the contract (a test compares them), by name. The API neither lists nor plays them, so most are
 * but a name here.
 */
export const LIVE_VOICES: readonly LiveVoice[] = (
  [
    ['adam', 'adrian', 'aurora', 'blake', 'clara', 'david', 'drew', 'emma', 'felix', 'georgia'],
    ['jasper', 'leo', 'luna', 'marcus', 'max', 'maya', 'mia', 'morgan', 'nathan', 'nina'],
    ['petra', 'roman', 'ruby', 'sam', 'skye', 'summer', 'victoria', 'vincent', 'violet', 'zach'],
  ] satisfies LiveVoicePreset[][]
)
  .flat()
  .map((id) => ({ id, name: presetName(id), description: descriptions[id] ?? '' }))

/** "victoria" → "Victoria"; also fit for a preset that this version does not know. */
export function presetName(id: string): string {
  return id.charAt(0).toUpperCase() + id.slice(1)
}

/** The name to show for an avatar's voice. A deleted custom voice has none any more, and the avatar cannot speak. */
export function voiceLabel(voice: AvatarVoice): { name: string; deleted: boolean } {
  if (voice.type === 'runway-live-preset') return { name: voice.name || presetName(voice.presetId), deleted: false }
  if (voice.type === 'custom') return { name: voice.name || (voice.deleted ? 'Deleted voice' : 'Custom voice'), deleted: voice.deleted }
  // A kind of voice newer than this contract; the wire may hold what the types do not.
  return { name: 'Voice of an unknown kind', deleted: false }
}

/** The choice that a request takes for the voice an avatar has; undefined when it was deleted or is of an unknown kind. */
export function voiceChoice(voice: AvatarVoice): AvatarVoiceRequest | undefined {
  if (voice.type === 'runway-live-preset') return { type: voice.type, presetId: voice.presetId }
  if (voice.type === 'custom' && !voice.deleted) return { type: voice.type, id: voice.id }
  return undefined
}

/** A text that is equal for equal choices; it names the option in a group of radio buttons. */
export function voiceKey(voice: AvatarVoiceRequest | undefined): string {
  if (voice === undefined) return ''
  return voice.type === 'custom' ? `custom:${voice.id}` : `preset:${voice.presetId}`
}
