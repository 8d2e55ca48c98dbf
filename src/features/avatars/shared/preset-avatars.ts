import type { AvatarChoice } from '~/api/types'

export type PresetAvatarId = Extract<AvatarChoice, { type: 'runway-preset' }>['presetId']

export interface PresetAvatar {
  id: PresetAvatarId
  name: string
  /** What it is, in a word or two. */
  role: string
}

/**
 * The preset avatars of the contract (a test compares them). Nobody can list, change or delete them, but they take part
 * in sessions and videos. The docs give four of them names of their own.
 */
export const PRESET_AVATARS: readonly PresetAvatar[] = [
  { id: 'cat-character', name: 'Mochi', role: 'Animal character' },
  { id: 'music-superstar', name: 'Mina', role: 'Music superstar' },
  { id: 'fashion-designer', name: 'Sofia', role: 'Fashion designer' },
  { id: 'cooking-teacher', name: 'Marco', role: 'Cooking teacher' },
  { id: 'influencer', name: 'Influencer', role: 'Social media' },
  { id: 'tennis-coach', name: 'Tennis coach', role: 'Sports' },
  { id: 'human-resource', name: 'Human resource', role: 'Interviews' },
  { id: 'game-character', name: 'Game character', role: 'Games' },
  { id: 'game-character-man', name: 'Game character man', role: 'Games' },
]
