import { send } from './send'
import type { CreatedTask, GenerationBody, GenerationId } from './types'

/** Where each of the eleven operations lives. generations.test.ts holds this against the contract. */
export const generationPaths: Readonly<Record<GenerationId, string>> = {
  CreateImageToVideo: '/v1/image_to_video',
  CreateTextToVideo: '/v1/text_to_video',
  CreateVideoToVideo: '/v1/video_to_video',
  CreateTextToImage: '/v1/text_to_image',
  CreateCharacterPerformance: '/v1/character_performance',
  CreateSoundEffect: '/v1/sound_effect',
  CreateSpeechToSpeech: '/v1/speech_to_speech',
  CreateTextToSpeech: '/v1/text_to_speech',
  CreateVoiceDubbing: '/v1/voice_dubbing',
  CreateVoiceIsolation: '/v1/voice_isolation',
  CreateAvatarVideo: '/v1/avatar_videos',
}

/**
 * Starts a generation by the id of its operation.
 * @returns the task's id, and the most that it may cost where the API says it
 * @throws ApiError; with outcome `unknown` the task may be running and paid for: recover() by the key
 */
export function createGeneration<Id extends GenerationId>(
  operationId: Id,
  { body, key, signal }: { body: GenerationBody<Id>; key: string; signal?: AbortSignal },
): Promise<CreatedTask> {
  return send<CreatedTask>('post', generationPaths[operationId], 'create', { body, key, signal })
}
