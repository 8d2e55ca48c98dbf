import type { QueryClient } from '@tanstack/react-query'
import type { CreateVoiceRequest } from '~/api/types'
import { createVoice } from '~/data/voiceMutations'
import { attempts } from '../attempts'
import type { createSampleStore } from './sample.store'

export { uploadFile } from '~/data/uploads'

interface CloneOptions {
  client: QueryClient
  store: ReturnType<typeof createSampleStore>
  body: CreateVoiceRequest
  key: string
}

/** Uploads the recording if it has to be, creates the voice from it, and remembers what it was made from. */
export async function cloneVoice({ client, store, body, key }: CloneOptions): Promise<{ id: string; name: string }> {
  const audio = await store.getState().uriWanted()
  const { id } = await createVoice(client, { body: { ...body, from: { type: 'audio', audio } }, key })
  const { state } = store.getState()
  if (state.step === 'ready') await attempts.keep({ id, name: body.name, description: body.description ?? '', source: { type: 'audio', file: state.sample.file } })
  return { id, name: body.name }
}
