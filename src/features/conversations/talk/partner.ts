import type { Conversation, ConversationSummary } from '~/api/types'
import { PRESET_AVATARS } from '~/features/avatars/shared/preset-avatars'

/** Whom the person talked to. */
export type Partner =
  | { kind: 'own'; id: string; name: string }
  | { kind: 'preset'; presetId: string; name: string }
  /** The API keeps the name of some avatars that are no more. */
  | { kind: 'deleted'; name: string }
  | { kind: 'unknown'; name: string }

const DELETED = 'Deleted avatar'
const UNKNOWN = 'Unknown avatar'

/**
 * The avatar of a conversation in one shape. A list names presets, a detail only gives their id; null means that the
 * API does not know, an id of null that the avatar was deleted. A type that this version does not know is `unknown`.
 */
export function partnerOf(avatar: Conversation['avatar'] | ConversationSummary['avatar'] | undefined): Partner {
  if (avatar?.type === 'runway-preset') {
    const given = 'name' in avatar ? text(avatar.name) : undefined
    const known = PRESET_AVATARS.find(({ id }) => id === avatar.presetId)
    return { kind: 'preset', presetId: avatar.presetId, name: known?.name ?? given ?? text(avatar.presetId) ?? UNKNOWN }
  }
  if (avatar?.type === 'custom') {
    const name = text(avatar.name)
    return avatar.id ? { kind: 'own', id: avatar.id, name: name ?? 'Unnamed avatar' } : { kind: 'deleted', name: name ?? DELETED }
  }
  return { kind: 'unknown', name: UNKNOWN }
}

/** Whether the API says who it is, or was. */
export function isNamed({ kind, name }: Partner): boolean {
  return kind !== 'unknown' && !(kind === 'deleted' && name === DELETED)
}

function text(value: unknown): string | undefined {
  return typeof value === 'string' && value.trim() !== '' ? value : undefined
}
