import type { Entry } from './entry'

/** How far a run is. */
export interface Progress {
  /** 0 ≤ share < 1; 1 only for what has succeeded; null when nothing can be said, as while it waits for a slot. */
  share: number | null
  /** Learnt from past runs, not told by the API. */
  isEstimate: boolean
  /** Null when it cannot be said. */
  remainingSeconds: number | null
  /** It takes more than twice the usual time. */
  isLate: boolean
}

const UNKNOWN: Progress = { share: null, isEstimate: false, remainingSeconds: null, isLate: false }

/** An estimate never claims to be nearer to the end than this. */
const MOST = 0.95

/** Below this share, what is told is too coarse to reckon the rest from it. */
const TELLING = 0.1

/**
 * Usual seconds per operation, for a device that has seen no run like it. Rough on purpose; they only set the pace of
 * a bar that says it is an estimate.
 */
const ROUGH_SECONDS: Readonly<Record<string, number>> = {
  CreateImageToVideo: 90,
  CreateTextToVideo: 90,
  CreateVideoToVideo: 150,
  CreateCharacterPerformance: 120,
  CreateAvatarVideo: 90,
  CreateTextToImage: 25,
  CreateSoundEffect: 15,
  CreateTextToSpeech: 10,
  CreateSpeechToSpeech: 20,
  CreateVoiceDubbing: 60,
  CreateVoiceIsolation: 20,
}

/**
 * @param usualSeconds what runs like this one took on this device
 * @param now milliseconds since 1970
 */
export function progressOf(entry: Entry, now: number, usualSeconds?: number): Progress {
  if (entry.state === 'ended') return { ...UNKNOWN, share: entry.ending === 'succeeded' ? 1 : null }
  if (entry.state !== 'accepted' || entry.run?.status === 'THROTTLED') return UNKNOWN
  const begun = entry.startedAt ?? (entry.run === null || entry.run.status === 'PENDING' ? entry.acceptedAt : null)
  if (begun === null) return UNKNOWN
  const age = Math.max(0, (now - Date.parse(begun)) / 1000)
  const usual = usualSeconds ?? (entry.operationId === null ? undefined : ROUGH_SECONDS[entry.operationId])
  // Late is said only of what was learnt: rough figures prove nothing.
  const isLate = usualSeconds !== undefined && age > 2 * usualSeconds
  const told = entry.run?.status === 'RUNNING' ? entry.run.progress : null
  if (told !== null && told > 0) {
    return { share: Math.min(told, 0.99), isEstimate: false, remainingSeconds: remaining(told, age, usualSeconds), isLate }
  }
  if (usual === undefined || usual <= 0) return { ...UNKNOWN, isLate }
  const left = usual - age
  return { share: Math.min(MOST, age / usual), isEstimate: true, remainingSeconds: left > 0 ? left : null, isLate }
}

/** From the share that is told once it tells something, and from past runs before. */
function remaining(share: number, age: number, usual: number | undefined): number | null {
  if (share >= TELLING && age > 0) return (age * (1 - share)) / share
  return usual === undefined || usual <= age ? null : usual - age
}
