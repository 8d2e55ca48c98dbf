/**
 * What generations cost, in credits, as of October 2026. The API has no price list and, in this version, no estimate:
 * these figures come from the public pricing page, where it has them, and else from what accounts were charged. They
 * change: an estimate is an estimate.
 */
import { sessionCredits } from './sessionPrice'

/** `unknown` when the price depends on what nobody here knows: an input's length, or a price never published. */
export type Estimate = { credits: number; unknown?: never } | { unknown: true; credits?: never }

/** What the request itself does not say. */
export interface PriceFacts {
  /** Length of the audio or video that the request sends in, in seconds. */
  inputSeconds?: number
}

const videoPerSecond: Readonly<Record<string, number>> = {
  'gen4.5': 12,
  gen4_turbo: 5,
  gen3a_turbo: 5,
  gen4_aleph: 15,
  act_two: 5,
  veo3: 40,
}

const videoPerSecondWithSound: Readonly<Record<string, { sound: number; silent: number }>> = {
  'veo3.1': { sound: 40, silent: 20 },
  'veo3.1_fast': { sound: 15, silent: 10 },
}

/** Seconds of a video when the request names none: the longest the model makes, so that an estimate is never too low. */
const longestVideo: Readonly<Record<string, number>> = { 'veo3.1': 8, 'veo3.1_fast': 8 }

const imagesPerModel: Readonly<Record<string, (ratio: string, quality: string) => number>> = {
  gen4_image: (ratio) => (small720.has(ratio) ? 5 : 8),
  gen4_image_turbo: () => 2,
  'gemini_2.5_flash': () => 5,
  // 4K begins above 2752 pixels a side, except for the panorama of the 2K row.
  gemini_image3_pro: (ratio) => (longSide(ratio) > 2752 && ratio !== '3168:1344' ? 40 : 20),
  gpt_image_2: (ratio, quality) => {
    const large = ratio === 'auto' || gptImage4k.has(ratio)
    if (quality === 'low') return large ? 2 : 1
    if (quality === 'medium') return large ? 11 : 5
    return large ? 41 : 20
  },
}

const small720 = new Set(['1280:720', '720:1280', '720:720', '960:720', '720:960', '1680:720'])
const gptImage4k = new Set([
  '3840:1648', '3840:2160', '3504:2336', '3264:2448', '3200:2560', '2880:2880',
  '2560:3200', '2448:3264', '2336:3504', '2160:3840',
])

/** Seconds of input that one credit pays for. */
const secondsPerCredit: Readonly<Record<string, number>> = {
  eleven_voice_isolation: 6,
  eleven_voice_dubbing: 2,
  eleven_multilingual_sts_v2: 3,
}

const charactersPerCredit = 50
const unknown: Estimate = { unknown: true }

/**
 * What a request is likely to cost.
 * @param operationId as in the contract, for example `CreateTextToImage`
 * @param body the request's body; it need not be valid
 * @returns whole credits, started units counted in full; 0 for what costs nothing
 */
export function estimateCredits(operationId: string, body: unknown, facts: PriceFacts = {}): Estimate {
  const request: Readonly<Record<string, unknown>> = isRecord(body) ? body : {}
  const model = textOf(request.model)
  switch (operationId) {
    case 'CreateImageToVideo':
    case 'CreateTextToVideo':
      return seconds(videoRate(model, request.audio), numberOf(request.duration) ?? own(longestVideo, model) ?? 10)
    case 'CreateVideoToVideo':
    case 'CreateCharacterPerformance':
      return seconds(own(videoPerSecond, model), facts.inputSeconds)
    case 'CreateTextToImage':
      return imageCredits(model, request)
    case 'CreateTextToSpeech':
      return { credits: Math.max(1, Math.ceil(textOf(request.promptText).length / charactersPerCredit)) }
    case 'CreateSoundEffect':
      return { credits: Math.ceil(numberOf(request.duration) ?? 2) }
    case 'CreateSpeechToSpeech':
    case 'CreateVoiceDubbing':
    case 'CreateVoiceIsolation': {
      const unit = own(secondsPerCredit, model)
      return unit === undefined ? unknown : seconds(1 / unit, facts.inputSeconds)
    }
    case 'CreateRealtimeSession':
      return { credits: sessionCredits(numberOf(request.maxDuration) ?? 300) }
    case 'CreateAvatarVideo':
    case 'CreateVoice':
    case 'PreviewVoice':
    case 'RunWorkflow':
      return unknown
    default:
      return { credits: 0 }
  }
}

function videoRate(model: string, audio: unknown): number | undefined {
  const rates = own(videoPerSecondWithSound, model)
  if (rates) return audio === false ? rates.silent : rates.sound
  return own(videoPerSecond, model)
}

function imageCredits(model: string, request: Readonly<Record<string, unknown>>): Estimate {
  const price = own(imagesPerModel, model)
  if (!price) return unknown
  const each = price(textOf(request.ratio), textOf(request.quality, 'high'))
  return { credits: each * (numberOf(request.outputCount) ?? 1) }
}

function seconds(rate: number | undefined, length: number | undefined): Estimate {
  if (rate === undefined || length === undefined) return unknown
  // Rounded first: 0.1 × 30 is a little over 3, and must not become 4.
  return { credits: Math.ceil(Math.round(rate * length * 1000) / 1000) }
}

/** The entry of a table; `constructor` is no model. */
const own = <T>(table: Readonly<Record<string, T>>, key: string): T | undefined => (Object.hasOwn(table, key) ? table[key] : undefined)
const numberOf = (value: unknown): number | undefined => (typeof value === 'number' && Number.isFinite(value) ? value : undefined)
const textOf = (value: unknown, otherwise = ''): string => (typeof value === 'string' ? value : otherwise)
const longSide = (ratio: string): number => Math.max(...ratio.split(':').map(Number))
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
