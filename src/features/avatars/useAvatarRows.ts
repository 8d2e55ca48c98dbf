import { useQuery } from '@tanstack/react-query'
import type { Avatar } from '~/api/types'
import { allAvatarsQuery, avatarListQuery } from '~/data/avatars'
import { arrangeAvatars, needsEveryPage } from './arrange'
import { PAGE_SIZE } from './avatars.queries'
import type { AvatarsSearch } from './avatars.search'

/** How many avatars were looked through and found, when the whole list was read. */
export interface Found {
  total: number
  matching: number
}

/**
 * The avatars of the page that the address asks for. The API pages but neither searches, sorts nor filters: as soon as
 * any of these is asked for, all pages are read once and the rest happens here.
 */
export function useAvatarRows(search: AvatarsSearch) {
  const whole = needsEveryPage(search)
  // An error stands in the page's own place, so that search and filter stay usable.
  const list = useQuery({ ...avatarListQuery({ limit: PAGE_SIZE, cursor: search.cursor }), enabled: !whole, throwOnError: false })
  const all = useQuery({ ...allAvatarsQuery(), enabled: whole, throwOnError: false })

  if (!whole) {
    const { data, error, refetch, isFetching, isPlaceholderData } = list
    return { rows: data?.data, error, refetch, isFetching, busy: isPlaceholderData, nextCursor: data?.hasMore ? data.nextCursor : null }
  }
  const { data, error, refetch, isFetching } = all
  const matching: Avatar[] | undefined = data && arrangeAvatars(data, search)
  const start = ((search.page ?? 1) - 1) * PAGE_SIZE
  const found: Found | undefined = data && matching && { total: data.length, matching: matching.length }
  return { rows: matching?.slice(start, start + PAGE_SIZE), error, refetch, isFetching, busy: false, nextCursor: null, found }
}
