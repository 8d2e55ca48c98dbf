import { createRandom } from '../seed/random'

/** White noise that can be read at any place: the same index and seed always give the same value, -1 to 1. */
export function noiseAt(index: number, seed: number): number {
  let h = Math.imul((index | 0) ^ Math.imul(seed, 0x9e3779b1), 0x85ebca6b)
  h = Math.imul(h ^ (h >>> 13), 0xc2b2ae35)
  return ((h ^ (h >>> 16)) | 0) / 2147483648
}

/** Noise of a limited pitch: random points `rate` times a second with smooth ways between them. */
function murmur(t: number, rate: number, seed: number): number {
  const at = t * rate
  const index = Math.floor(at)
  const f = at - index
  const s = f * f * (3 - 2 * f)
  return noiseAt(index, seed) * (1 - s) + noiseAt(index + 1, seed) * s
}

/** A calm chord with slowly changing notes; the seed chooses key and tempo. */
export function tone(seed: number, sampleRate: number): (sample: number) => number {
  const random = createRandom(seed)
  const root = 130 * 2 ** (random.int(0, 11) / 12)
  const steps = random.pick([
    [0, 4, 7, 11],
    [0, 3, 7, 10],
    [0, 5, 7, 12],
    [0, 2, 7, 9],
  ])
  const beat = 0.28 + random.next() * 0.3
  return (sample) => {
    const t = sample / sampleRate
    const n = Math.floor(t / beat)
    const step = steps[Math.floor(((noiseAt(n, seed) + 1) / 2) * steps.length)] ?? 0
    const local = t - n * beat
    const note =
      Math.sin(2 * Math.PI * root * 2 * 2 ** (step / 12) * local) *
      Math.exp(-local * 4) *
      Math.min(1, local * 200, (beat - local) * 200)
    const ground = Math.sin(2 * Math.PI * root * t) + 0.5 * Math.sin(2 * Math.PI * root * 1.5 * t)
    return note * 0.4 + ground * 0.12
  }
}

/** A sound effect: gusts of wind, or a machine, or drops, or a passing whoosh, as the seed wants. */
export function effect(seed: number, sampleRate: number): (sample: number) => number {
  const random = createRandom(seed)
  const pitch = 60 + random.next() * 200
  const rate = 0.6 + random.next() * 1.2
  const kinds = [
    (t: number) => murmur(t, 900 + 700 * murmur(t, 1.5, seed), seed) * (0.35 + 0.3 * murmur(t, rate, seed + 1)),
    (t: number) =>
      Math.tanh(3 * Math.sin(2 * Math.PI * pitch * t) * Math.sin(2 * Math.PI * rate * 6 * t)) * 0.28 +
      murmur(t, 2200, seed) * 0.12,
    (t: number) => {
      const n = Math.floor(t * rate * 4)
      const local = t - n / (rate * 4)
      return (
        Math.sin(2 * Math.PI * (500 + 500 * (noiseAt(n, seed) + 1) + 2600 * local) * local) *
        Math.exp(-local * 30) *
        0.6
      )
    },
    (t: number) => {
      const u = (t * rate * 0.7) % 1
      return murmur(t, 500 + 5000 * Math.sin(u * Math.PI), seed) * Math.sin(u * Math.PI) ** 2 * 0.7
    },
  ]
  const kind = random.pick(kinds)
  return (sample) => kind(sample / sampleRate)
}
