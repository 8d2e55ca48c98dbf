import type { AvatarChoice } from '~/api/types'

export type PresetAvatarId = Extract<AvatarChoice, { type: 'runway-preset' }>['presetId']

export interface PresetAvatar {
  id: PresetAvatarId
  name: string
  /** What it is, in a word or two. */
  role: string
}

/** A record, so that the compiler asks for a preset that the contract gains. Four have names of their own in the docs. */
const presets: Readonly<Record<PresetAvatarId, Omit<PresetAvatar, 'id'>>> = {
  'cat-character': { name: 'Mochi', role: 'Animal character' },
  'music-superstar': { name: 'Mina', role: 'Music superstar' },
  'fashion-designer': { name: 'Sofia', role: 'Fashion designer' },
  'cooking-teacher': { name: 'Marco', role: 'Cooking teacher' },
  influencer: { name: 'Influencer', role: 'Social media' },
  'tennis-coach': { name: 'Tennis coach', role: 'Sports' },
  'human-resource': { name: 'Human resource', role: 'Interviews' },
  'game-character': { name: 'Game character', role: 'Games' },
  'game-character-man': { name: 'Game character (man)', role: 'Games' },
}

/** The preset avatars of the API: nobody can list, change or delete them, but they take part in sessions and videos. */
export const PRESET_AVATARS: readonly PresetAvatar[] = Object.entries(presets).map(([id, preset]) => ({
  // Object.entries widens the keys of a record to text.
  id: id as PresetAvatarId,
  ...preset,
}))
