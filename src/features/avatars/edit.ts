import type { Avatar, AvatarVoiceRequest } from '~/api/types'
import { voiceChoice } from './voices'

/** What can be edited of an avatar besides its picture and its documents. */
export interface AvatarEdit {
  name: string
  personality: string
  /** Empty when there is none. */
  startScript: string
  /** Absent when the avatar's voice was deleted and none is chosen yet. */
  voice?: AvatarVoiceRequest
}

/** The start of the form that changes an avatar. */
export function editOf(avatar: Avatar): AvatarEdit {
  return {
    name: avatar.name,
    personality: avatar.personality,
    startScript: avatar.startScript ?? '',
    voice: voiceChoice(avatar.voice),
  }
}
