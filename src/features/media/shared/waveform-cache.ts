import { decodeAudio, waveformOf, type Waveform } from './waveform'

/** A list may show dozens: no more than this many files are fetched at a time, and this many shapes are remembered. */
const AT_ONCE = 2
const REMEMBERED = 200

const known = new Map<string, Promise<Waveform>>()
const waiting: (() => void)[] = []
let underWay = 0

/** The shape of the recording at `src`, fetched and decoded once. Rejects when it cannot be had; then the next call tries again. */
export function loadWaveform(src: string): Promise<Waveform> {
  const found = known.get(src)
  if (found) return found
  const made = inTurn(async () => {
    const answer = await fetch(src)
    if (!answer.ok) throw new Error(`Answered ${answer.status}`)
    return waveformOf(await decodeAudio(await answer.arrayBuffer()))
  })
  known.set(src, made)
  made.catch(() => known.delete(src))
  const oldest = known.size > REMEMBERED ? known.keys().next().value : undefined
  if (oldest !== undefined) known.delete(oldest)
  return made
}

async function inTurn<T>(work: () => Promise<T>): Promise<T> {
  if (underWay >= AT_ONCE) await new Promise<void>((resolve) => waiting.push(resolve))
  underWay += 1
  try {
    return await work()
  } finally {
    underWay -= 1
    waiting.shift()?.()
  }
}
