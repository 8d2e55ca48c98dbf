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
  return cacheOf(useQueryClient())
}

function cacheOf(client: QueryClient) {
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
