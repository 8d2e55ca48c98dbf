/** How the app itself sends every operation of the contract: by its query options, its mutation hooks and its ledger. */
import type { QueryClient, UseMutationResult } from '@tanstack/react-query'
import { act } from '@testing-library/react'
import { upload } from '~/api/upload'
import { avatarUsageQuery } from '~/data/avatarUsage'
import { createAvatar, useDeleteAvatar, useUpdateAvatar } from '~/data/avatarMutations'
import { avatarListQuery, avatarQuery } from '~/data/avatars'
import { deleteConversation } from '~/data/conversationMutations'
import { conversationListQuery, conversationQuery } from '~/data/conversations'
import { updateDocument, useCreateDocument, useDeleteDocuments } from '~/data/documentMutations'
import { documentListQuery, documentQuery } from '~/data/documents'
import { organizationQuery, usageQuery } from '~/data/organization'
import { createRealtimeSession, useDeleteRealtimeSession } from '~/data/realtimeSessionMutations'
import { realtimeSessionQuery } from '~/data/realtimeSessions'
import { deleteTask } from '~/data/taskMutations'
import { taskQuery } from '~/data/tasks'
import { renderWithClient } from '~/data/testing'
import { previewVoice, useCreateVoice, useDeleteVoice, useUpdateVoice } from '~/data/voiceMutations'
import { allVoicesQuery, voiceQuery } from '~/data/voices'
import { workflowInvocationQuery, workflowListQuery, workflowQuery } from '~/data/workflows'
import { ledgerApi } from '~/ledger/api'
import { systemClock } from '~/ledger/clock'
import { createLedger } from '~/ledger/ledger'
import { createMemoryStore } from '~/ledger/memory-store'
import { restoreError } from '~/ledger/stored-error'
import { fakeBus, fakePage } from '~/ledger/testing'
import { newKey } from '~/lib/uuid'
import type { OperationId } from '~/sandbox/records'

export interface Call {
  /** `run`: a create that goes through the ledger. `file`: an upload, which leaves nothing behind that costs. */
  kind: 'read' | 'create' | 'run' | 'change' | 'delete' | 'file'
  /** Sends it once as a click or a visit does. Rejects with what the person is told. */
  send: (client: QueryClient) => Promise<unknown>
}

const id = '5b0b5a5e-7c9f-4f0e-9a86-0d8f1a7a2b11'
const days = { first: '2026-09-01', last: '2026-09-30' } as const
const voice = { type: 'runway-live-preset', presetId: 'clara' } as const
const designed = { prompt: 'A calm, low voice that takes its time.', model: 'eleven_ttv_v3' } as const

type Options = Parameters<QueryClient['fetchQuery']>[0]
// Each row names options of another type; what they read is of no interest here.
// oxlint-disable-next-line typescript/no-unsafe-type-assertion
const read = (options: object): Call => ({ kind: 'read', send: (client) => client.fetchQuery(options as Options) })

function hook<Variables>(kind: Call['kind'], use: () => UseMutationResult<unknown, Error, Variables>, variables: Variables): Call {
  return {
    kind,
    async send(client) {
      const { result, unmount } = renderWithClient(use, client)
      let sent: Promise<unknown> | undefined
      await act(async () => {
        sent = result.current.mutateAsync(variables)
        await sent.catch(() => {})
      })
      unmount()
      return sent
    },
  }
}

/** For pages that bring their writes after their form. */
function plain<Request>(kind: Call['kind'], write: (client: QueryClient, request: Request) => Promise<unknown>, request: Request): Call {
  return { kind, send: (client) => write(client, request) }
}

function run(operationId: OperationId, path: string, body: object = {}, params: Record<string, string> = {}): Call {
  return {
    kind: 'run',
    async send() {
      const ledger = createLedger({ open: async () => createMemoryStore(), api: ledgerApi, clock: systemClock, channel: fakeBus()(), page: fakePage() })
      try {
        const entry = await ledger.submit({ operationId, path, params, body }).answered
        if (entry?.error) throw restoreError(entry.error)
        return entry
      } finally {
        ledger.stop()
      }
    },
  }
}

/** The type makes sure that no operation is forgotten. */
export const calls: Readonly<Record<OperationId, Call>> = {
  ListAvatars: read(avatarListQuery({ limit: 20 })),
  GetAvatar: read(avatarQuery(id)),
  CreateAvatar: plain('create', createAvatar, { body: { name: 'Mara', personality: 'Kind.', referenceImage: 'https://example.com/a.png', voice }, key: newKey() }),
  UpdateAvatar: hook('change', useUpdateAvatar, { id, changes: { startScript: null } }),
  DeleteAvatar: hook('delete', useDeleteAvatar, { id }),
  ListAvatarConversations: read(conversationListQuery({ limit: 50 })),
  GetAvatarConversation: read(conversationQuery(id)),
  DeleteAvatarConversation: plain('delete', deleteConversation, { id }),
  GetAvatarUsage: read(avatarUsageQuery(days)),
  ListDocuments: read(documentListQuery({ limit: 50 })),
  GetDocument: read(documentQuery(id)),
  CreateDocument: hook('create', useCreateDocument, { body: { name: 'Notes', content: 'Words' }, key: newKey() }),
  UpdateDocument: plain('change', updateDocument, { id, changes: { name: 'Notes' } }),
  DeleteDocument: hook('delete', useDeleteDocuments, { ids: [id] }),
  GetRealtimeSession: read(realtimeSessionQuery(id)),
  CreateRealtimeSession: plain('create', createRealtimeSession, { body: { model: 'gwm1_avatars', avatar: { type: 'custom', avatarId: id } }, key: newKey() }),
  DeleteRealtimeSession: hook('delete', useDeleteRealtimeSession, { id }),
  GetTask: read(taskQuery(id)),
  DeleteTask: plain('delete', deleteTask, { id }),
  ListVoices: read(allVoicesQuery()),
  GetVoice: read(voiceQuery(id)),
  CreateVoice: hook('create', useCreateVoice, { body: { name: 'Ida', from: { type: 'text', ...designed } }, key: newKey() }),
  UpdateVoice: hook('change', useUpdateVoice, { id, changes: { description: null } }),
  DeleteVoice: hook('delete', useDeleteVoice, { id }),
  PreviewVoice: plain('create', previewVoice, { body: designed, key: newKey() }),
  GetOrganization: read(organizationQuery()),
  QueryOrganizationUsage: read(usageQuery(days)),
  ListWorkflows: read(workflowListQuery()),
  GetWorkflow: read(workflowQuery(id)),
  GetWorkflowInvocation: read(workflowInvocationQuery(id)),
  RunWorkflow: run('RunWorkflow', '/v1/workflows/{id}', {}, { id }),
  CreateUpload: { kind: 'file', send: () => upload(new File(['x'.repeat(600)], 'face.png', { type: 'image/png' })) },
  CreateAvatarVideo: run('CreateAvatarVideo', '/v1/avatar_videos'),
  CreateImageToVideo: run('CreateImageToVideo', '/v1/image_to_video'),
  CreateTextToVideo: run('CreateTextToVideo', '/v1/text_to_video'),
  CreateVideoToVideo: run('CreateVideoToVideo', '/v1/video_to_video'),
  CreateTextToImage: run('CreateTextToImage', '/v1/text_to_image'),
  CreateCharacterPerformance: run('CreateCharacterPerformance', '/v1/character_performance'),
  CreateSoundEffect: run('CreateSoundEffect', '/v1/sound_effect'),
  CreateSpeechToSpeech: run('CreateSpeechToSpeech', '/v1/speech_to_speech'),
  CreateTextToSpeech: run('CreateTextToSpeech', '/v1/text_to_speech'),
  CreateVoiceDubbing: run('CreateVoiceDubbing', '/v1/voice_dubbing'),
  CreateVoiceIsolation: run('CreateVoiceIsolation', '/v1/voice_isolation'),
}
