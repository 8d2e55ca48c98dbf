import { createStore } from 'zustand/vanilla'
import { ApiError } from '~/api/errors'
import type { PreviewVoiceRequest, VoicePreview } from '~/api/types'
import type { candidateStorage, KeptCandidate } from './candidate-storage'

/** As many as fit side by side. */
export const MOST_CANDIDATES = 4

export type Candidate = KeptCandidate & ({ state: 'making' | 'ready' } | { state: 'failed'; error: unknown })

export interface CandidatesState {
  candidates: readonly Candidate[]
  /**
   * Asks for so many candidates at once, each a create of its own. Rejects with the API's word when it refused the
   * description itself, for then there is nothing to show but at its field; any other failure stands in its place.
   */
  asked: (count: number, body: PreviewVoiceRequest) => Promise<void>
  retried: (key: string) => Promise<void>
  removed: (key: string) => void
  cleared: () => void
}

interface CandidatesOptions {
  preview: (request: { body: PreviewVoiceRequest; key: string }) => Promise<VoicePreview>
  /** What became of a create whose answer this page never got; undefined when that cannot be known any more. */
  recover: (key: string) => Promise<VoicePreview | undefined>
  storage: Pick<typeof candidateStorage, 'readCandidates' | 'writeCandidates'>
  newKey: () => string
  now: () => number
}

/** The audition of one description: up to four candidates, kept over a reload because they were paid for. */
export function createCandidatesStore({ preview, recover, storage, newKey, now }: CandidatesOptions) {
  return createStore<CandidatesState>()((set, get) => {
    const update = (candidates: readonly Candidate[]) => {
      set({ candidates })
      storage.writeCandidates(candidates.filter(({ state }) => state !== 'failed').map(({ key, prompt, model, durationSecs, at }) => ({ key, prompt, model, durationSecs, at })))
    }
    const replace = (key: string, next: (candidate: Candidate) => Candidate) =>
      update(get().candidates.map((candidate) => (candidate.key === key ? next(candidate) : candidate)))
    const drop = (key: string) => update(get().candidates.filter((candidate) => candidate.key !== key))

    async function make(key: string, ask: () => Promise<VoicePreview>): Promise<void> {
      try {
        const { durationSecs } = await ask()
        replace(key, ({ prompt, model, at }) => ({ key, prompt, model, at, durationSecs, state: 'ready' }))
      } catch (error) {
        replace(key, (candidate) => ({ ...candidate, state: 'failed', error }))
        throw error
      }
    }
    const send = (key: string, body: PreviewVoiceRequest) => make(key, () => preview({ body, key }))
    const takeUp = (key: string) =>
      make(key, async () => {
        const made = await recover(key)
        if (made) return made
        throw new ApiError('The answer never came.', { status: 502, outcome: 'unknown' })
      })

    const kept = storage.readCandidates(now()).slice(0, MOST_CANDIDATES)
    const start = kept.map((candidate): Candidate => ({ ...candidate, state: candidate.durationSecs === undefined ? 'making' : 'ready' }))
    // After this store is there: each may settle at once.
    queueMicrotask(() => {
      for (const { key, state } of start) if (state === 'making') takeUp(key).catch(() => {})
    })

    return {
      candidates: start,

      asked: async (count, body) => {
        const room = Math.min(count, MOST_CANDIDATES - get().candidates.length)
        const made = Array.from({ length: room }, (): Candidate => ({ ...body, key: newKey(), at: now(), state: 'making' }))
        update([...get().candidates, ...made])
        const outcomes = await Promise.allSettled(made.map(({ key }) => send(key, body)))
        const refusals = outcomes.flatMap((outcome) => (outcome.status === 'rejected' && isAboutTheBody(outcome.reason) ? [outcome.reason] : []))
        if (room === 0 || refusals.length < room) return
        for (const { key } of made) drop(key)
        throw refusals[0]
      },

      retried: async (key) => {
        const candidate = get().candidates.find((known) => known.key === key)
        if (candidate?.state !== 'failed') return
        const { error, prompt, model } = candidate
        // With the same key a lost answer is found and nothing is made twice; after a refusal the proxy would only repeat it.
        const next = isLost(error) ? key : newKey()
        replace(key, () => ({ key: next, prompt, model, at: now(), state: 'making' }))
        await send(next, { prompt, model }).catch(() => {})
      },

      removed: drop,
      cleared: () => update(get().candidates.filter(({ state }) => state === 'making')),
    }
  })
}

export type CandidatesStore = ReturnType<typeof createCandidatesStore>

const isAboutTheBody = (error: unknown): boolean => error instanceof ApiError && error.status === 400 && error.issues.length > 0

/** The connection to the proxy broke: it may well have the answer. */
const isLost = (error: unknown): boolean => error instanceof ApiError && error.outcome === 'unknown' && error.status === 0
