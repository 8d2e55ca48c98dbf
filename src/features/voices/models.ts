import type { PreviewVoiceRequest } from '~/api/types'
import { describeLimits } from '~/contract/fields'
import schema from '~/contract/requests/PreviewVoiceRequest.gen.json'

export type VoiceSourceModel = PreviewVoiceRequest['model']

/** What their names say; the docs say no more. */
const WORDS: Readonly<Record<VoiceSourceModel, { label: string; description: string }>> = {
  eleven_ttv_v3: { label: 'Eleven v3', description: 'eleven_ttv_v3, the newer one' },
  eleven_multilingual_ttv_v2: { label: 'Eleven Multilingual v2', description: 'eleven_multilingual_ttv_v2' },
}

/** The models that make a voice from words, as the contract lists them. */
export const VOICE_MODELS = (describeLimits(schema, ['model'])?.enum ?? []).filter(isModel)

export const modelWords = (model: VoiceSourceModel): { label: string; description: string } => WORDS[model]

export function isModel(value: unknown): value is VoiceSourceModel {
  return typeof value === 'string' && Object.hasOwn(WORDS, value)
}
