import { keepPreviousData, queryOptions, useMutation, useQueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Avatar, CreateAvatarRequest, Page, UpdateAvatarRequest } from '~/api/types'
import { untilGone } from './gone'
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

function readAvatar(id: string, signal?: AbortSignal): Promise<Avatar> {
  return api.get('/v1/avatars/{id}', { path: { id }, signal })
}

/** Creates an avatar. The answer is the avatar, still processing. */
export function useCreateAvatar() {
  const { refreshLists, keep, refreshDocuments } = useAvatarCache()
  return useMutation({
    mutationFn: ({ body, key }: { body: CreateAvatarRequest; key: string }) => api.create('/v1/avatars', { body, key }),
    onSuccess: async (avatar, { body }) => {
      keep(avatar)
      await Promise.all([refreshLists(), body.documentIds?.length ? refreshDocuments() : undefined])
    },
  })
}

/**
 * Sends only the members given. `documentIds` would replace the whole list: see useAttachDocuments. While an avatar is
 * processing the API refuses a new picture with 409.
 */
export function useUpdateAvatar() {
  const { refreshLists, keep, refreshDocuments } = useAvatarCache()
  return useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: UpdateAvatarRequest }) =>
      api.patch('/v1/avatars/{id}', { path: { id }, body: changes }),
    onSuccess: async (avatar, { changes }) => {
      keep(avatar)
      // Documents name the avatars that use them.
      const isNamed = changes.name !== undefined || changes.documentIds !== undefined || changes.referenceImage !== undefined
      await Promise.all([refreshLists(), isNamed ? refreshDocuments() : undefined])
    },
  })
}

interface DocumentsOfAvatar {
  id: string
  documentIds: readonly string[]
}

/** Attaches documents to an avatar, and keeps those that were attached meanwhile by others. */
export function useAttachDocuments() {
  return useDocumentsOfAvatar((attached, wanted) => [...attached, ...wanted.filter((id) => !attached.includes(id))])
}

/** Detaches documents from an avatar, and keeps all others. */
export function useDetachDocuments() {
  return useDocumentsOfAvatar((attached, unwanted) => attached.filter((id) => !unwanted.includes(id)))
}

/**
 * Read, change, write: the API replaces the whole list, so the change is made to a list read just before, never to
 * one that has stood on the screen for a while. Changes of one avatar wait for each other.
 */
function useDocumentsOfAvatar(change: (attached: readonly string[], ids: readonly string[]) => string[]) {
  const { refreshLists, keep, refreshDocuments } = useAvatarCache()
  return useMutation({
    scope: { id: 'avatar-documents' },
    mutationFn: async ({ id, documentIds }: DocumentsOfAvatar) => {
      const avatar = await readAvatar(id)
      const changed = change(avatar.documentIds, documentIds)
      if (changed.join() === avatar.documentIds.join()) return avatar
      return api.patch('/v1/avatars/{id}', { path: { id }, body: { documentIds: changed } })
    },
    onSuccess: async (avatar) => {
      keep(avatar)
      await Promise.all([refreshLists(), refreshDocuments()])
    },
  })
}

/** Deletes an avatar. Its conversations stay, without a link to it. */
export function useDeleteAvatar() {
  const { client, refreshLists, refreshDocuments } = useAvatarCache()
  return useMutation({
    mutationFn: ({ id }: { id: string }) => untilGone(api.delete('/v1/avatars/{id}', { path: { id } })),
    onSuccess: async (_nothing, { id }) => {
      await client.cancelQueries({ queryKey: keys.detail(id) })
      await Promise.all([
        // Only marked: the page that still shows it must not ask for it again.
        client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' }),
        refreshLists(),
        refreshDocuments(),
        client.invalidateQueries({ queryKey: queryKeys.conversations.every }),
      ])
    },
  })
}

function useAvatarCache() {
  const client = useQueryClient()
  return {
    client,
    keep: (avatar: Avatar) => client.setQueryData(keys.detail(avatar.id), avatar),
    refreshLists: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: keys.all }),
      ]),
    refreshDocuments: () => client.invalidateQueries({ queryKey: queryKeys.documents.every }),
  }
}
