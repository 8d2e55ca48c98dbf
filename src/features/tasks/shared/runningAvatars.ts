import { useQuery } from '@tanstack/react-query'
import type { Avatar, Page } from '~/api/types'
import { avatarListQuery } from '~/data/avatars'

/** The newest avatars are enough: processing takes half a minute. */
export const recentAvatars = { limit: 50 }

/** Avatars in processing; empty while that is not known. Asks again by itself as long as there are any. */
export function useRunningAvatars(): Avatar[] {
  const { data } = useQuery({ ...avatarListQuery(recentAvatars), throwOnError: false, select: onlyProcessing })
  return data ?? []
}

function onlyProcessing({ data }: Page<Avatar>): Avatar[] {
  return data.filter((avatar) => avatar.status === 'PROCESSING')
}
