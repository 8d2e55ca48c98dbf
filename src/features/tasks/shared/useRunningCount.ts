import { useQuery } from '@tanstack/react-query'
import type { Avatar } from '~/api/types'
import { allAvatarsQuery } from '~/data/avatars'

/** Avatars in processing; empty while that is not known. Asks again by itself as long as there are any. */
export function useRunningAvatars(): Avatar[] {
  const { data } = useQuery({ ...allAvatarsQuery(), throwOnError: false, select: onlyProcessing })
  return data ?? []
}

/** How much is running now, for the tasks button. */
export function useRunningCount(): number {
  return useRunningAvatars().length
}

function onlyProcessing(avatars: Avatar[]): Avatar[] {
  return avatars.filter((avatar) => avatar.status === 'PROCESSING')
}
