import type { SeedConversationAvatar } from '../seed/types'
import type { World } from '../world'
import { seedFrom } from './time'

/** The portrait of an avatar in a video: that of its picture, as long as it is there. A file that was sent stays still. */
export function faceOf(world: World, avatar: SeedConversationAvatar | null): number {
  if (avatar?.type === 'runway-preset') return seedFrom(avatar.presetId)
  const custom = world.avatars.get(avatar?.id ?? '')
  return custom?.picture.seed ?? seedFrom(avatar?.name ?? 'an avatar')
}
