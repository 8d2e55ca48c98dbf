import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import type { Avatar, CreateAvatarRequest, UpdateAvatarRequest } from '~/api/types'
import { readAvatar } from './avatars'
import { untilGone } from './gone'
import { queryKeys } from './queryKeys'

const keys = queryKeys.avatars

/** Creates an avatar. The answer is the avatar, still processing. */
export async function createAvatar(client: QueryClient, { body, key }: { body: CreateAvatarRequest; key: string }): Promise<Avatar> {
  const avatar = await api.create('/v1/avatars', { body, key })
  const { refreshLists, keep, refreshDocuments } = cacheOf(client)
  keep(avatar)
  await Promise.all([refreshLists(), body.documentIds?.length ? refreshDocuments() : undefined])
  return avatar
}

interface AvatarChange {
  id: string
  changes: UpdateAvatarRequest
}

/**
 * Sends only the members given. `documentIds` would replace the whole list: see attachDocuments. While an avatar is
 * processing the API refuses a new picture with 409.
 */
export async function updateAvatar(client: QueryClient, { id, changes }: AvatarChange): Promise<void> {
  const { refreshLists, keep, refreshDocuments } = cacheOf(client)
  keep(await api.patch('/v1/avatars/{id}', { path: { id }, body: changes }))
  // Documents name the avatars that use them.
  const isNamed = changes.name !== undefined || changes.documentIds !== undefined || changes.referenceImage !== undefined
  await Promise.all([refreshLists(), isNamed ? refreshDocuments() : undefined])
}

/** `updateAvatar` with the query client of the page. */
export function useUpdateAvatar() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (change: AvatarChange) => updateAvatar(client, change) })
}

interface DocumentsOfAvatar {
  id: string
  documentIds: readonly string[]
}

/** Attaches documents to an avatar, and keeps those that were attached meanwhile by others. */
export function useAttachDocuments() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (wanted: DocumentsOfAvatar) =>
      changeDocuments(client, wanted, (attached, ids) => [...attached, ...ids.filter((id) => !attached.includes(id))]),
  })
}

/** Detaches documents from an avatar, and keeps all others. */
export function detachDocuments(client: QueryClient, unwanted: DocumentsOfAvatar): Promise<void> {
  return changeDocuments(client, unwanted, (attached, ids) => attached.filter((id) => !ids.includes(id)))
}

/** `detachDocuments` with the query client of the page. */
export function useDetachDocuments() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (unwanted: DocumentsOfAvatar) => detachDocuments(client, unwanted) })
}

/**
 * Read, change, write: the API replaces the whole list, so the change is made to a list read just before, never to
 * one that has stood on the screen for a while. Changes of one avatar wait for each other.
 */
function changeDocuments(client: QueryClient, { id, documentIds }: DocumentsOfAvatar, change: (attached: readonly string[], ids: readonly string[]) => string[]): Promise<void> {
  const { refreshLists, keep, refreshDocuments } = cacheOf(client)
  const mutationFn = async () => {
    const avatar = await readAvatar(id)
    const changed = change(avatar.documentIds, documentIds)
    const isSame = changed.join() === avatar.documentIds.join()
    keep(isSame ? avatar : await api.patch('/v1/avatars/{id}', { path: { id }, body: { documentIds: changed } }))
    await Promise.all([refreshLists(), refreshDocuments()])
  }
  return client.getMutationCache().build(client, { mutationFn, scope: { id: 'avatar-documents' } }).execute(undefined)
}

/** Deletes an avatar. Its conversations stay, without a link to it. */
export function useDeleteAvatar() {
  const client = useQueryClient()
  const { refreshLists, refreshDocuments } = cacheOf(client)
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

function cacheOf(client: QueryClient) {
  return {
    keep: (avatar: Avatar) => client.setQueryData(keys.detail(avatar.id), avatar),
    refreshLists: () =>
      Promise.all([
        client.invalidateQueries({ queryKey: keys.lists }),
        client.invalidateQueries({ queryKey: keys.all }),
      ]),
    refreshDocuments: () => client.invalidateQueries({ queryKey: queryKeys.documents.every }),
  }
}
