import { isModel, type VoiceSourceModel } from '../models'

/** A candidate as far as it is worth remembering: it was paid for, and nothing but its key leads back to it. */
export interface KeptCandidate {
  /** Idempotency-Key of its create, and the name of its sound at the proxy. */
  key: string
  prompt: string
  model: VoiceSourceModel
  /** Seconds; absent while its answer has not come. */
  durationSecs?: number
  /** Milliseconds since 1970. */
  at: number
}

export interface DesignDraft {
  prompt: string
  model: VoiceSourceModel
}

const CANDIDATES = 'greenroom.voice-candidates'
const DRAFT = 'greenroom.voice-description'

/** How long the API keeps the sound of a preview, in milliseconds. */
export const PREVIEW_LIFE_MS = 24 * 60 * 60 * 1000

/** The candidates and the description of the last visit, on this device. What cannot be kept or read is simply not there. */
export const candidateStorage = {
  readCandidates(now: number): KeptCandidate[] {
    const kept = read(CANDIDATES)
    return Array.isArray(kept) ? kept.filter(isCandidate).filter(({ at }) => now - at < PREVIEW_LIFE_MS) : []
  },
  writeCandidates(candidates: readonly KeptCandidate[]): void {
    write(CANDIDATES, candidates)
  },
  readDraft(): Partial<DesignDraft> {
    const kept = read(DRAFT)
    if (!isRecord(kept)) return {}
    return { ...(typeof kept.prompt === 'string' && { prompt: kept.prompt }), ...(isModel(kept.model) && { model: kept.model }) }
  },
  writeDraft(draft: Partial<DesignDraft>): void {
    write(DRAFT, draft)
  },
}

function isCandidate(value: unknown): value is KeptCandidate {
  return (
    isRecord(value) && typeof value.key === 'string' && typeof value.prompt === 'string' && isModel(value.model) &&
    typeof value.at === 'number' && ['number', 'undefined'].includes(typeof value.durationSecs)
  )
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

function read(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? 'null')
  } catch {
    return null
  }
}

function write(key: string, value: unknown): void {
  try {
    localStorage.setItem(key, JSON.stringify(value))
  } catch {
    // Full or refused: then a reload loses it.
  }
}
