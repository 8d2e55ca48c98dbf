import type { AvatarVoice, AvatarVoiceRequest } from '~/api/types'
import { presetName } from '~/features/voices/shared/preset-words'

/** The name to show for an avatar's voice. With a deleted custom voice, which has none any more as a rule, the avatar cannot speak. */
export function voiceLabel(voice: AvatarVoice): { name: string; deleted: boolean } {
  if (voice.type === 'runway-live-preset') return { name: voice.name || presetName(voice.presetId), deleted: false }
  if (voice.type === 'custom') {
    const { name, deleted } = voice
    if (deleted) return { name: name ? `${name} (deleted)` : 'Deleted voice', deleted }
    return { name: name || 'Custom voice', deleted }
  }
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
