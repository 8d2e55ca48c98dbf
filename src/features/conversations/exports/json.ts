import type { Conversation } from '~/api/types'

/**
 * The API's answer as it came, indented. Only its signed addresses are left out: they let anybody who has the file
 * load the media for a day or two, and are dead afterwards.
 */
export function toJson(conversation: Conversation): string {
  const { avatar, ...rest } = conversation
  const picture = avatar && 'imageUrl' in avatar ? { ...avatar, imageUrl: null } : avatar
  return `${JSON.stringify({ ...rest, avatar: picture, recordingUrl: null }, null, 2)}\n`
}
