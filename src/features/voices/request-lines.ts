/** Method and path of the requests that take a voice, by their names in the contract (a test compares them). */
export const REQUEST_LINES: Readonly<Record<string, string>> = {
  CreateAvatarRequest: 'POST /v1/avatars',
  UpdateAvatarRequest: 'PATCH /v1/avatars/{id}',
  CreateAvatarVideoRequest: 'POST /v1/avatar_videos',
  CreateTextToSpeechRequest: 'POST /v1/text_to_speech',
  CreateSpeechToSpeechRequest: 'POST /v1/speech_to_speech',
}
