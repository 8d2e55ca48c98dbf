import { useMutation, useQueryClient, type QueryClient } from '@tanstack/react-query'
import { api } from '~/api/client'
import { recover } from '~/api/requests'
import type { CreateVoiceRequest, PreviewVoiceRequest, UpdateVoiceRequest, VoicePreview } from '~/api/types'
import { isObject } from '~/contract/json-schema'
import { untilGone } from './gone'
import { pollMs } from './poll'
import { queryKeys } from './queryKeys'

const keys = queryKeys.voices

/** Creates a voice from a sample or a description. The answer is its id; it is processing then. */
export async function createVoice(client: QueryClient, { body, key }: { body: CreateVoiceRequest; key: string }) {
  const made = await api.create('/v1/voices', { body, key })
  await Promise.all([refreshLists(client), client.invalidateQueries({ queryKey: queryKeys.organization.every })])
  return made
}

/** `createVoice` with the query client of the page. */
export function useCreateVoice() {
  const client = useQueryClient()
  return useMutation({ mutationFn: (request: Parameters<typeof createVoice>[1]) => createVoice(client, request) })
}

/** Sends only the members given; a description of null clears it. */
export function useUpdateVoice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id, changes }: { id: string; changes: UpdateVoiceRequest }) =>
      api.patch('/v1/voices/{id}', { path: { id }, body: changes }),
    onSuccess: async (voice) => {
      client.setQueryData(keys.detail(voice.id), voice)
      // Avatars carry the name of their voice.
      await Promise.all([refreshLists(client), client.invalidateQueries({ queryKey: queryKeys.avatars.every })])
    },
  })
}

/** Deletes a voice. Avatars that use it say from then on that it is deleted. */
export function useDeleteVoice() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ id }: { id: string }) => untilGone(api.delete('/v1/voices/{id}', { path: { id } })),
    onSuccess: async (_nothing, { id }) => {
      await client.cancelQueries({ queryKey: keys.detail(id) })
      await Promise.all([
        // Only marked: the page that still shows it must not ask for it again.
        client.invalidateQueries({ queryKey: keys.detail(id), refetchType: 'none' }),
        refreshLists(client),
        client.invalidateQueries({ queryKey: queryKeys.avatars.every }),
      ])
    },
  })
}

/** Lets a described voice speak without keeping it. The sound is at `mediaPath.voiceCandidate(key)` for a day; nothing is refreshed but the balance. */
export async function previewVoice(client: QueryClient, { body, key }: { body: PreviewVoiceRequest; key: string }): Promise<VoicePreview> {
  const made = await api.create('/v1/voices/preview', { body, key })
  await client.invalidateQueries({ queryKey: queryKeys.organization.every })
  return made
}

/**
 * What became of a preview whose answer this page never got; waits while it is under way.
 * @returns undefined when nobody knows any more
 * @throws ApiError that it was refused with, or that the proxy cannot be asked
 */
export async function findVoicePreview(key: string): Promise<VoicePreview | undefined> {
  for (;;) {
    const found = await recover(key)
    if (found.state === 'pending') await new Promise((resolve) => setTimeout(resolve, pollMs()))
    else if (found.state !== 'done') return undefined
    else if ('error' in found) throw found.error
    else return isPreview(found.result) ? found.result : undefined
  }
}

const isPreview = (value: unknown): value is VoicePreview => isObject(value) && typeof value.url === 'string' && typeof value.durationSecs === 'number'

const refreshLists = (client: QueryClient) =>
  Promise.all([client.invalidateQueries({ queryKey: keys.lists }), client.invalidateQueries({ queryKey: keys.all })])
