import type { AvatarVoice } from '~/api/types'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { voiceLabel } from './voices'

/** An avatar's voice by name; one that was deleted says so. */
export function VoiceName({ voice }: { voice: AvatarVoice }) {
  const { name, deleted } = voiceLabel(voice)
  if (deleted) return <StatusBadge tone="warning">{name}</StatusBadge>
  return <UserText lines={1}>{name}</UserText>
}
