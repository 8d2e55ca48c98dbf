import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { Avatar } from '~/api/types'
import { allAvatarsQuery, avatarListQuery } from '~/data/avatars'

/** Which avatars speak with what. */
export interface VoiceUsage {
  /**
   * How far the list of avatars could be read. `partial`: only its newest page, so that others may use a voice too.
   * `unknown`: not at all.
   */
  read: 'pending' | 'whole' | 'partial' | 'unknown'
  /** By the id of a custom voice. */
  byVoice: ReadonlyMap<string, readonly Avatar[]>
  /** Those whose voice was deleted: they cannot speak. */
  voiceless: readonly Avatar[]
}

/** Sorts avatars by the custom voice they have. */
export function usageOf(avatars: readonly Avatar[]): Pick<VoiceUsage, 'byVoice' | 'voiceless'> {
  const byVoice = new Map<string, Avatar[]>()
  const voiceless: Avatar[] = []
  for (const avatar of avatars) {
    if (avatar.voice.type !== 'custom') continue
    if (avatar.voice.deleted) voiceless.push(avatar)
    else byVoice.set(avatar.voice.id, [...(byVoice.get(avatar.voice.id) ?? []), avatar])
  }
  return { byVoice, voiceless }
}

const NONE: readonly Avatar[] = []

/** The API does not say which avatars use a voice, so the whole list of avatars is looked through. */
export function useVoiceUsage(): VoiceUsage {
  const all = useQuery({ ...allAvatarsQuery(), throwOnError: false })
  // Of a long list a later page may fail where the first does not.
  const first = useQuery({ ...avatarListQuery({ limit: 100 }), enabled: all.data === undefined && all.isError, throwOnError: false })
  const avatars = all.data ?? first.data?.data ?? NONE
  const usage = useMemo(() => usageOf(avatars), [avatars])
  const read = all.data ? 'whole' : first.data ? (first.data.hasMore ? 'partial' : 'whole') : all.isError && first.isError ? 'unknown' : 'pending'
  return { ...usage, read }
}
