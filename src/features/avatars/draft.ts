import type { Avatar, CreateAvatarRequest } from '~/api/types'
import { voiceChoice } from './voices'

/** A new avatar as far as it is filled in. The picture is apart: it is a file before it is a member of the request. */
export type AvatarDraft = Partial<Omit<CreateAvatarRequest, 'referenceImage'>>

const MAX_NAME = 50

/** The form's start for a copy of an avatar. A deleted voice is left out, for the API would refuse it. */
export function duplicateDraft(avatar: Avatar): AvatarDraft {
  const draft: AvatarDraft = {
    name: copyName(avatar.name),
    personality: avatar.personality,
    startScript: avatar.startScript ?? '',
    documentIds: [...avatar.documentIds],
    // The kept picture is the one that was sent, and the API does not say how it was processed.
    imageProcessing: 'optimize',
  }
  const voice = voiceChoice(avatar.voice)
  if (voice !== undefined) draft.voice = voice
  return draft
}

/** "Ada" → "Ada copy", "Ada copy" → "Ada copy 2"; the front is cut so that the ending fits into 50 UTF-16 units. */
export function copyName(name: string): string {
  const [, base = name, number] = /^(.*) copy(?: (\d+))?$/s.exec(name) ?? []
  const ending = base === name ? ' copy' : ` copy ${Number(number ?? 1) + 1}`
  const head = base.slice(0, MAX_NAME - ending.length)
  // Half of a surrogate pair at the cut would be sent as a broken character.
  return head.replace(/[\uD800-\uDBFF]$/, '').trimEnd() + ending
}
