import type { OperationId } from '../records'
import { invalidAt } from '../problem'
import { avatarStatus } from '../state/avatars'
import { faceOf } from '../state/faces'
import { createTask } from '../state/tasks'
import type { World } from '../world'
import type { Schemas } from '../records'
import { http, type Kit } from './kit'

export const generationHandlers = ({ world, sentinelsOf }: Kit) => {
  const start = (operation: OperationId, request: Request, body: { model: string }, others: { model?: string; face?: number } = {}) =>
    ({ id: createTask(world, { operation, model: body.model, body: { ...body }, sentinels: sentinelsOf(request), ...others }).id })

  return [
    http.post('/v1/image_to_video', async ({ request, response }) =>
      response(200).json(start('CreateImageToVideo', request, await request.json()))),

    http.post('/v1/text_to_video', async ({ request, response }) =>
      response(200).json(start('CreateTextToVideo', request, await request.json()))),

    http.post('/v1/video_to_video', async ({ request, response }) =>
      response(200).json(start('CreateVideoToVideo', request, await request.json()))),

    http.post('/v1/text_to_image', async ({ request, response }) =>
      response(200).json(start('CreateTextToImage', request, await request.json()))),

    http.post('/v1/character_performance', async ({ request, response }) =>
      response(200).json(start('CreateCharacterPerformance', request, await request.json()))),

    http.post('/v1/sound_effect', async ({ request, response }) =>
      response(200).json(start('CreateSoundEffect', request, await request.json()))),

    http.post('/v1/speech_to_speech', async ({ request, response }) =>
      response(200).json(start('CreateSpeechToSpeech', request, await request.json()))),

    http.post('/v1/text_to_speech', async ({ request, response }) =>
      response(200).json(start('CreateTextToSpeech', request, await request.json()))),

    http.post('/v1/voice_dubbing', async ({ request, response }) =>
      response(200).json(start('CreateVoiceDubbing', request, await request.json()))),

    http.post('/v1/voice_isolation', async ({ request, response }) =>
      response(200).json(start('CreateVoiceIsolation', request, await request.json()))),

    http.post('/v1/avatar_videos', async ({ request, response }) => {
      const body = await request.json()
      checkAvatar(world, body)
      // Usage knows this work under the names of what it does, not under the model's.
      const model = body.speech.type === 'audio' ? 'gwm1_avatar_async_audio_to_video' : 'gwm1_avatar_async_text_to_video'
      return response(200).json(start('CreateAvatarVideo', request, body, { model, face: faceOfChoice(world, body.avatar) }))
    }),
  ]
}

function faceOfChoice(world: World, avatar: Schemas['AvatarChoice']): number {
  return faceOf(world, avatar.type === 'custom' ? { type: 'custom', id: avatar.avatarId, name: null } : { ...avatar, name: avatar.presetId })
}

function checkAvatar(world: World, { avatar, speech }: Schemas['CreateAvatarVideoRequest']): void {
  if (avatar.type === 'custom') {
    const custom = world.avatars.get(avatar.avatarId)
    if (!custom) throw invalidAt(['avatar', 'avatarId'], `There is no avatar ${avatar.avatarId}.`)
    if (avatarStatus(world, custom) !== 'READY') throw invalidAt(['avatar', 'avatarId'], 'This avatar is not ready.')
  }
  if (speech.type === 'text' && speech.voice?.type === 'custom' && !world.voices.has(speech.voice.id)) {
    throw invalidAt(['speech', 'voice', 'id'], `There is no voice ${speech.voice.id}.`)
  }
}
