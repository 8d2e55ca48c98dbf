import type { OperationId, Schemas } from '../records'
import { seedWorld } from '../seed/seed'
import { noon } from './client'

/** How one operation is tried. Paths are written with their parameters filled in. */
export interface Case {
  /** A request that works on the default world. */
  path: string
  body?: unknown
  /** 204 for those that answer nothing. */
  status?: 204
  /** The same path with an id that names nothing, and the words for it. */
  missing?: { path: string; error: string }
  /** Bodies or queries that break a rule, and where the first issue stands. */
  bad: { body?: unknown; query?: string; at: (string | number)[] }[]
}

const seed = seedWorld('default', noon)
const nobody = '00000000-0000-4000-8000-000000000000'
const first = <T>(items: readonly T[]): T => {
  const [item] = items
  if (item === undefined) throw new RangeError('The default world lacks what a test needs')
  return item
}
const avatar = first(seed.avatars.filter(({ outcome, settlesAt }) => outcome === 'READY' && Date.parse(settlesAt) < noon)).id
const document = first(seed.documents).id
const voice = first(seed.voices).id
const conversation = first(seed.conversations).id
const workflow = first(first(seed.workflows).versions).id
const image = 'https://example.com/face.png'
const video = 'https://example.com/clip.mp4'
const audio = 'https://example.com/voice.mp3'
const speech = { type: 'runway-preset', presetId: 'Maya' }
const preset = { type: 'runway-live-preset', presetId: 'clara' } as const

/** Ids the walk creates first: a task, a session and an invocation do not exist at the start of a world. */
export const created = {
  task: '00000000-0000-4000-8000-000000000001',
  session: '00000000-0000-4000-8000-000000000002',
  invocation: '00000000-0000-4000-8000-000000000003',
}

export const newAvatar = { name: 'Mara', personality: 'Kind.', referenceImage: image, voice: preset } satisfies Schemas['CreateAvatarRequest']
export const newImage = { model: 'gen4_image', promptText: 'a red boat', ratio: '1280:720' }
export const newSession = { model: 'gwm1_avatars', avatar: { type: 'custom', avatarId: avatar } }
export const newRun = `/v1/workflows/${workflow}`

const page = [
  { query: 'limit=0', at: ['limit'] },
  { query: 'limit=101', at: ['limit'] },
  { query: 'limit=ten', at: ['limit'] },
  { query: 'cursor=nonsense', at: ['cursor'] },
]
const one = (collection: string, id: string, noun: string) => ({
  path: `/v1/${collection}/${id}`,
  missing: { path: `/v1/${collection}/${nobody}`, error: `Could not find ${noun}` },
})
const generation = (path: string, body: Record<string, unknown>, ...bad: Case['bad']): Case => ({
  path,
  body,
  bad: [{ body: {}, at: ['model'] }, { body: { ...body, model: 'nothing' }, at: ['model'] }, ...bad],
})

/** One case for every operation: the type makes sure that none is forgotten. */
export const cases: Readonly<Record<OperationId, Case>> = {
  ListAvatars: { path: '/v1/avatars', bad: page },
  CreateAvatar: {
    path: '/v1/avatars',
    body: newAvatar,
    bad: [
      { body: {}, at: ['name'] },
      { body: { ...newAvatar, name: 'x'.repeat(51) }, at: ['name'] },
      { body: { ...newAvatar, referenceImage: 'http://example.com/a.png' }, at: ['referenceImage'] },
      { body: { ...newAvatar, referenceImage: 'https://127.0.0.1/a.png' }, at: ['referenceImage'] },
      { body: { ...newAvatar, referenceImage: `runway://${nobody}` }, at: ['referenceImage'] },
      { body: { ...newAvatar, referenceImage: 'data:image/png;base64,%%%' }, at: ['referenceImage'] },
      { body: { ...newAvatar, documentIds: [nobody] }, at: ['documentIds', 0] },
      { body: { ...newAvatar, voice: { type: 'custom', id: nobody } }, at: ['voice', 'id'] },
      { body: { ...newAvatar, voice: { type: 'preset', presetId: 'clara' } }, at: ['voice', 'type'] },
      { body: { ...newAvatar, personality: 'error:400' }, at: ['personality'] },
    ],
  },
  GetAvatar: { ...one('avatars', avatar, 'Avatar'), bad: [] },
  UpdateAvatar: {
    ...one('avatars', avatar, 'Avatar'),
    body: { startScript: null },
    bad: [{ body: { name: '' }, at: ['name'] }, { body: { documentIds: [document, nobody] }, at: ['documentIds', 1] }],
  },
  DeleteAvatar: { ...one('avatars', avatar, 'Avatar'), status: 204, bad: [] },
  CreateAvatarVideo: generation('/v1/avatar_videos', { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'cat-character' }, speech: { type: 'text', text: 'Hello there' } },
    { body: { model: 'gwm1_avatars', avatar: { type: 'custom', avatarId: nobody }, speech: { type: 'text', text: 'Hi' } }, at: ['avatar', 'avatarId'] }),
  ListAvatarConversations: { path: '/v1/avatar_conversations', bad: [...page, { query: 'avatar=me', at: ['avatar'] }, { query: 'startDate=2026-10-01', at: ['startDate'] }] },
  GetAvatarConversation: { ...one('avatar_conversations', conversation, 'Conversation'), bad: [] },
  DeleteAvatarConversation: { ...one('avatar_conversations', conversation, 'Conversation'), status: 204, bad: [] },
  GetAvatarUsage: {
    path: '/v1/avatar_usage?startDate=2026-09-01T00:00:00Z&endDate=2026-10-01T00:00:00Z',
    bad: [
      { query: 'endDate=2026-10-01T00:00:00Z', at: ['startDate'] },
      { query: 'startDate=2026-06-01T00:00:00Z&endDate=2026-10-01T00:00:00Z', at: ['endDate'] },
      { query: 'startDate=2026-10-02T00:00:00Z&endDate=2026-10-01T00:00:00Z', at: ['endDate'] },
    ],
  },
  ListDocuments: { path: '/v1/documents?sort=updatedAt&order=asc', bad: [...page, { query: 'sort=name', at: ['sort'] }, { query: 'order=up', at: ['order'] }] },
  CreateDocument: { path: '/v1/documents', body: { name: 'Notes', content: 'Words' }, bad: [{ body: { name: 'Notes' }, at: ['content'] }] },
  GetDocument: { ...one('documents', document, 'Document'), bad: [] },
  UpdateDocument: { ...one('documents', document, 'Document'), body: { name: 'Notes' }, status: 204, bad: [{ body: { name: '' }, at: ['name'] }] },
  DeleteDocument: { ...one('documents', document, 'Document'), status: 204, bad: [] },
  CreateRealtimeSession: {
    path: '/v1/realtime_sessions',
    body: newSession,
    bad: [
      { body: { ...newSession, maxDuration: 5 }, at: ['maxDuration'] },
      { body: { ...newSession, avatar: { type: 'custom', avatarId: nobody } }, at: ['avatar', 'avatarId'] },
    ],
  },
  GetRealtimeSession: { ...one('realtime_sessions', created.session, 'Realtime session'), bad: [] },
  DeleteRealtimeSession: { ...one('realtime_sessions', created.session, 'Realtime session'), status: 204, bad: [] },
  GetTask: { ...one('tasks', created.task, 'Task'), bad: [] },
  DeleteTask: { ...one('tasks', created.task, 'Task'), status: 204, bad: [] },
  CreateImageToVideo: generation('/v1/image_to_video', { model: 'gen4_turbo', promptImage: image, ratio: '1280:720', duration: 5 }),
  CreateTextToVideo: generation('/v1/text_to_video', { model: 'veo3.1', promptText: 'a boat', ratio: '1280:720', duration: 4 }),
  CreateVideoToVideo: generation('/v1/video_to_video', { model: 'gen4_aleph', videoUri: video, promptText: 'snow' },
    { body: { model: 'gen4_aleph', videoUri: 'https://localhost/a.mp4', promptText: 'snow' }, at: ['videoUri'] }),
  CreateTextToImage: generation('/v1/text_to_image', newImage, { body: { ...newImage, ratio: '16:9' }, at: ['ratio'] }),
  CreateCharacterPerformance: generation('/v1/character_performance', { model: 'act_two', character: { type: 'image', uri: image }, reference: { type: 'video', uri: video } }),
  CreateSoundEffect: generation('/v1/sound_effect', { model: 'eleven_text_to_sound_v2', promptText: 'rain' }),
  CreateSpeechToSpeech: generation('/v1/speech_to_speech', { model: 'eleven_multilingual_sts_v2', media: { type: 'audio', uri: audio }, voice: speech }),
  CreateTextToSpeech: generation('/v1/text_to_speech', { model: 'eleven_multilingual_v2', promptText: 'Good morning', voice: speech }),
  CreateVoiceDubbing: generation('/v1/voice_dubbing', { model: 'eleven_voice_dubbing', audioUri: audio, targetLang: 'fr' }),
  CreateVoiceIsolation: generation('/v1/voice_isolation', { model: 'eleven_voice_isolation', audioUri: audio }),
  GetOrganization: { path: '/v1/organization', bad: [] },
  QueryOrganizationUsage: {
    path: '/v1/organization/usage',
    body: { startDate: '2026-09-01' },
    bad: [
      { body: { startDate: '2026-02-30' }, at: ['startDate'] },
      { body: { startDate: '2026-01-01', beforeDate: '2026-10-01' }, at: ['beforeDate'] },
    ],
  },
  CreateUpload: { path: '/v1/uploads', body: { filename: 'face.png', type: 'ephemeral' }, bad: [{ body: { filename: 'notes.txt', type: 'ephemeral' }, at: ['filename'] }] },
  ListVoices: { path: '/v1/voices', bad: page },
  CreateVoice: {
    path: '/v1/voices',
    body: { name: 'Ida', from: { type: 'text', prompt: 'A calm, low voice that takes its time.', model: 'eleven_ttv_v3' } },
    bad: [{ body: { name: 'Ida', from: { type: 'text', prompt: 'short', model: 'eleven_ttv_v3' } }, at: ['from', 'prompt'] }],
  },
  GetVoice: { ...one('voices', voice, 'Voice'), bad: [] },
  UpdateVoice: { ...one('voices', voice, 'Voice'), body: { description: null }, bad: [{ body: { name: '' }, at: ['name'] }] },
  DeleteVoice: { ...one('voices', voice, 'Voice'), status: 204, bad: [] },
  PreviewVoice: { path: '/v1/voices/preview', body: { prompt: 'A calm, low voice that takes its time.', model: 'eleven_ttv_v3' }, bad: [{ body: { prompt: 'short', model: 'eleven_ttv_v3' }, at: ['prompt'] }] },
  GetWorkflow: { ...one('workflows', workflow, 'Workflow'), bad: [] },
  RunWorkflow: {
    ...one('workflows', workflow, 'Workflow'),
    body: {},
    bad: [
      { body: { nodeOutputs: { [nobody]: { prompt: { type: 'primitive', value: 'x' } } } }, at: ['nodeOutputs', nobody] },
      { body: { nodeOutputs: { me: {} } }, at: ['nodeOutputs', 'me'] },
    ],
  },
  ListWorkflows: { path: '/v1/workflows', bad: [] },
  GetWorkflowInvocation: { ...one('workflow_invocations', created.invocation, 'Workflow invocation'), bad: [] },
}
