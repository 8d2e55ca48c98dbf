import { describe, expect, it } from 'vitest'
import { estimateCredits, type PriceFacts } from './prices'
import { sessionCredits } from './sessionPrice'

describe('estimateCredits', () => {
  it.each<[string, Record<string, unknown>, number, PriceFacts?]>([
    ['CreateTextToVideo', { model: 'gen4.5', duration: 5 }, 60],
    ['CreateImageToVideo', { model: 'gen4_turbo' }, 50],
    ['CreateImageToVideo', { model: 'veo3.1', duration: 4 }, 160],
    ['CreateImageToVideo', { model: 'veo3.1', duration: 4, audio: false }, 80],
    ['CreateTextToVideo', { model: 'veo3.1_fast' }, 120],
    ['CreateVideoToVideo', { model: 'gen4_aleph' }, 75, { inputSeconds: 5 }],
    ['CreateCharacterPerformance', { model: 'act_two' }, 17, { inputSeconds: 3.3 }],
    ['CreateTextToImage', { model: 'gen4_image', ratio: '1280:720' }, 5],
    ['CreateTextToImage', { model: 'gen4_image', ratio: '1920:1080' }, 8],
    ['CreateTextToImage', { model: 'gen4_image_turbo', ratio: '1920:1080' }, 2],
    ['CreateTextToImage', { model: 'gemini_image3_pro', ratio: '3168:1344' }, 20],
    ['CreateTextToImage', { model: 'gemini_image3_pro', ratio: '4096:4096', outputCount: 4 }, 160],
    ['CreateTextToImage', { model: 'gpt_image_2', ratio: '1920:1088', quality: 'low', outputCount: 3 }, 3],
    ['CreateTextToImage', { model: 'gpt_image_2', ratio: 'auto' }, 41],
    ['CreateTextToSpeech', { model: 'eleven_multilingual_v2', promptText: 'x'.repeat(101) }, 3],
    ['CreateSoundEffect', { model: 'eleven_text_to_sound_v2' }, 2],
    ['CreateSoundEffect', { model: 'eleven_text_to_sound_v2', duration: 7.5 }, 8],
    ['CreateVoiceIsolation', { model: 'eleven_voice_isolation' }, 10, { inputSeconds: 60 }],
    ['CreateVoiceDubbing', { model: 'eleven_voice_dubbing' }, 15, { inputSeconds: 30 }],
    ['CreateSpeechToSpeech', { model: 'eleven_multilingual_sts_v2' }, 10, { inputSeconds: 30 }],
    ['CreateRealtimeSession', { maxDuration: 60 }, 22],
    ['CreateAvatar', {}, 0],
  ])('%s %j: %i', (operation, body, credits, facts) => {
    expect(estimateCredits(operation, body, facts)).toEqual({ credits })
  })

  it.each<[string, unknown]>([
    ['CreateVoiceDubbing', { model: 'eleven_voice_dubbing' }],
    ['CreateAvatarVideo', {}],
    ['RunWorkflow', {}],
    ['CreateTextToImage', { model: 'constructor' }],
    ['CreateTextToVideo', null],
    ['CreateTextToVideo', { model: { toString: null }, duration: 5 }],
  ])('%s %j: unknown', (operation, body) => {
    expect(estimateCredits(operation, body)).toEqual({ unknown: true })
  })
})

it('a call costs 2 credits and 2 for every six seconds begun', () => {
  expect([0, 1, 6, 7, 60, 300].map(sessionCredits)).toEqual([2, 4, 4, 6, 22, 102])
})
