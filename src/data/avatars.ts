import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Avatar, Page } from '~/api/types'
import { LARGEST_PAGE, readAllPages } from './pages'
import { pollWhile } from './poll'
import { queryKeys } from './queryKeys'

const keys = queryKeys.avatars

interface AvatarListParams {
  /** Entries on a page, 1–100. */
  limit: number
  /** From the page before; absent on the first. */
  cursor?: string
}

const isProcessing = (avatar: Avatar) => avatar.status === 'PROCESSING'

/** One page of the own avatars, newest first. Keeps its rows while the page turns; looks again while any is processing. */
export function avatarListQuery({ limit, cursor }: AvatarListParams) {
  return queryOptions({
    queryKey: keys.list({ limit, cursor }),
    queryFn: ({ signal }) => api.get('/v1/avatars', { query: { limit, cursor }, signal }),
    placeholderData: keepPreviousData,
    refetchInterval: pollWhile<Page<Avatar>>((list) => list.data.some(isProcessing)),
  })
}

/** All own avatars, for what the API cannot do itself: search, sort, pick. */
export function allAvatarsQuery() {
  return queryOptions({
    queryKey: keys.all,
    queryFn: ({ signal }) =>
      readAllPages((cursor) => api.get('/v1/avatars', { query: { limit: LARGEST_PAGE, cursor }, signal })),
    refetchInterval: pollWhile<Avatar[]>((avatars) => avatars.some(isProcessing)),
  })
}

/** One avatar. Looks again while it is processing. */
export function avatarQuery(id: string) {
  return queryOptions({
    queryKey: keys.detail(id),
    queryFn: ({ signal }) => readAvatar(id, signal),
    refetchInterval: pollWhile(isProcessing),
  })
}

/** One avatar as it is now. */
export function readAvatar(id: string, signal?: AbortSignal): Promise<Avatar> {
  return api.get('/v1/avatars/{id}', { path: { id }, signal })
}
