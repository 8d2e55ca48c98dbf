import type { LoadedRecording } from './recording.worker'

/** Decoded at this rate: loudness needs no more, and ten minutes take 20 MB instead of 115. */
const RATE = 8_000

/**
 * The loudest of each of `count` equal stretches of a sound, 0–1.
 *
 * @param samples −1…1
 */
export function peaksOf(samples: Float32Array, count: number): number[] {
  const step = samples.length / count
  return Array.from({ length: count }, (_, index) => {
    let peak = 0
    // Every fourth sample tells enough of a voice.
    for (let at = Math.floor(index * step); at < (index + 1) * step; at += 4) peak = Math.max(peak, Math.abs(samples[at] ?? 0))
    return Math.min(1, peak)
  })
}

/**
 * Loads and decodes a recording.
 *
 * @returns peaks, or undefined when it is too large to be loaded for that
 * @throws when it cannot be loaded, and what the decoder throws
 */
export async function loadPeaks(address: string, count: number, signal: AbortSignal): Promise<number[] | undefined> {
  const loaded = await loadBeside(address, signal)
  if (typeof loaded === 'string') throw new Error(loaded)
  if (!loaded) return undefined
  const decoded = await new OfflineAudioContext(1, 1, RATE).decodeAudioData(loaded)
  return peaksOf(decoded.getChannelData(0), count)
}

/** Has a worker load it. Never answers once the signal has called it off. */
function loadBeside(address: string, signal: AbortSignal): Promise<LoadedRecording> {
  const worker = new Worker(new URL('./recording.worker.ts', import.meta.url), { type: 'module' })
  signal.addEventListener('abort', () => worker.terminate())
  return new Promise<LoadedRecording>((resolve, reject) => {
    worker.addEventListener('message', ({ data }: MessageEvent<LoadedRecording>) => resolve(data))
    worker.addEventListener('error', () => reject(new Error('The recording could not be loaded')))
    worker.postMessage(new URL(address, location.href).href, [])
  }).finally(() => worker.terminate())
}
