import type { OperationId, Product } from '../records'
import { seedFrom } from './time'

type Body = Readonly<Record<string, unknown>>

/** Seconds taken for an input whose length the sandbox does not know, because it does not look into files. */
const assumedInput = 5

/** Seconds that a task's result (and for models that change something, its input) lasts. */
export function secondsOf(operation: OperationId, body: Body): number {
  const duration = numberOf(body.duration)
  switch (operation) {
    case 'CreateTextToVideo':
    case 'CreateImageToVideo':
      return duration ?? (String(body.model).startsWith('veo') ? 8 : 10)
    case 'CreateSoundEffect':
      return duration ?? 4
    case 'CreateTextToSpeech':
      return spoken(String(body.promptText))
    case 'CreateAvatarVideo':
      return isRecord(body.speech) && typeof body.speech.text === 'string' ? spoken(body.speech.text) : assumedInput
    default:
      return assumedInput
  }
}

/** What a task will have made when it succeeds: right size, right length, and telling the request by looking at it. */
export function productsOf(operation: OperationId, model: string, body: Body, id: string, face?: number): Product[] {
  const seed = numberOf(body.seed) ?? seedFrom(id)
  const seconds = secondsOf(operation, body)
  const text = textOf(body)
  switch (operation) {
    case 'CreateTextToImage': {
      const { width, height } = sizeOf(body.ratio, [1024, 1024])
      const count = numberOf(body.outputCount) ?? 1
      return Array.from({ length: count }, (_, index) => {
        const lines = [`${model} ${width}:${height} seed ${seed}${count > 1 ? ` ${index + 1} of ${count}` : ''}`]
        return { type: 'png', width, height, title: text, lines, seed: seed + index }
      })
    }
    case 'CreateTextToSpeech':
    case 'CreateSpeechToSpeech':
    case 'CreateVoiceDubbing':
    case 'CreateVoiceIsolation':
      return [{ type: 'wav', kind: 'speech', seconds, text, seed: voiceSeed(body) ?? seed }]
    case 'CreateSoundEffect':
      return [{ type: 'wav', kind: 'effect', seconds, text, seed: seedFrom(text) }]
    default: {
      const { width, height } = operation === 'CreateAvatarVideo' ? { width: 1088, height: 704 } : sizeOf(body.ratio, [1280, 720])
      const lines = [`${model} ${width}:${height} ${Math.round(seconds)} s seed ${seed}`]
      const sound = operation === 'CreateAvatarVideo' || (model.startsWith('veo') && body.audio !== false)
      return [{ type: 'mp4', width, height, seconds, title: text, lines, seed, sound, face }]
    }
  }
}

/** About 15 characters are said in a second; no speech is shorter than one. */
function spoken(text: string): number {
  return Math.max(1, Math.round((text.length / 15) * 10) / 10)
}

function sizeOf(ratio: unknown, [width, height]: [number, number]): { width: number; height: number } {
  const match = /^(\d+):(\d+)$/u.exec(String(ratio))
  return match ? { width: Number(match[1]), height: Number(match[2]) } : { width, height }
}

function textOf(body: Body): string {
  if (typeof body.promptText === 'string') return body.promptText
  if (isRecord(body.speech) && typeof body.speech.text === 'string') return body.speech.text
  return typeof body.targetLang === 'string' ? `Dubbed into ${body.targetLang}` : String(body.model)
}

function voiceSeed({ voice }: Body): number | undefined {
  return isRecord(voice) && typeof voice.presetId === 'string' ? seedFrom(voice.presetId) : undefined
}

const numberOf = (value: unknown): number | undefined => (typeof value === 'number' ? value : undefined)
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null
