import { createRandom, seedOf } from '../seed/random'
import { noiseAt } from './sounds'

/** A sound as a function of the sample's number; values lie between -1 and 1. */
export type Sound = (sample: number) => number

/** What makes one voice differ from another. */
interface Voice {
  /** Basic pitch in hertz. */
  readonly pitch: number
  /** Length of the throat: moves all resonances up or down. */
  readonly size: number
  /** Seconds per syllable. */
  readonly pace: number
  readonly breath: number
}

/** A stretch of speech: a syllable with its leading consonant, or a pause (`voice` undefined). */
interface Stretch {
  readonly from: number
  readonly to: number
  readonly voice?: Voice
  readonly pitch: number
  readonly glide: number
  readonly resonances: readonly (readonly [frequency: number, level: number, damping: number])[]
  /** Share of the syllable that hisses or pops before the vowel. */
  readonly onset: number
  readonly loudness: number
}

/** First three resonances of the vowels in hertz (rounded textbook averages). */
const vowels: Readonly<Record<string, readonly [number, number, number]>> = {
  a: [750, 1200, 2500],
  e: [500, 1800, 2550],
  i: [300, 2250, 3000],
  o: [480, 880, 2450],
  u: [330, 850, 2300],
  y: [320, 2000, 2600],
}
const hissing = 'sfzcxhjvß'
const popping = 'ptkbdgq'

function voiceOf(seed: number): Voice {
  const random = createRandom(seed)
  const high = random.chance(0.5)
  return {
    pitch: high ? 165 + random.next() * 75 : 85 + random.next() * 50,
    size: high ? 1.06 + random.next() * 0.16 : 0.88 + random.next() * 0.14,
    pace: 0.15 + random.next() * 0.07,
    breath: 0.02 + random.next() * 0.05,
  }
}

/** Letters of any script become syllables: those that are no Latin vowel get one by their number. */
function syllables(word: string): { vowel: string; consonant: string }[] {
  const plain = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase()
  const latin = plain.match(/[^aeiouy]*[aeiouy]+/g)
  if (latin) return latin.map((part) => ({ vowel: part.match(/[aeiouy]/)?.[0] ?? 'a', consonant: part.charAt(0) }))
  return Array.from(plain)
    .filter((letter) => /\p{L}|\p{N}/u.test(letter))
    .map((letter) => ({ vowel: 'aeiou'.charAt(seedOf(letter) % 5), consonant: 'smtkn'.charAt(seedOf(letter) % 4) }))
}

function plan(text: string, voices: readonly Voice[], random: ReturnType<typeof createRandom>): Stretch[] {
  const stretches: Stretch[] = []
  let at = 0.05
  let turn = 0
  const pause = (seconds: number): void => {
    stretches.push({ from: at, to: at + seconds, pitch: 0, glide: 0, resonances: [], onset: 0, loudness: 0 })
    at += seconds
  }
  pause(0.05)
  for (const word of text.slice(0, 3000).split(/\s+/)) {
    const voice = voices[turn % voices.length] ?? voiceOf(0)
    const parts = syllables(word)
    const question = word.includes('?') || word.includes('？')
    parts.forEach(({ vowel, consonant }, index) => {
      const stress = index === 0 ? 1.12 : 1
      const length = voice.pace * (0.8 + random.next() * 0.4) * (index === parts.length - 1 ? 1.15 : 1)
      const [f1, f2, f3] = vowels[vowel] ?? [600, 1400, 2500]
      stretches.push({
        from: at,
        to: at + length,
        voice,
        pitch: voice.pitch * stress * (0.94 + random.next() * 0.14),
        glide: voice.pitch * (question && index === parts.length - 1 ? 0.5 : -0.12),
        resonances: [
          [f1 * voice.size, 0.62, 480],
          [f2 * voice.size, 0.34, 620],
          [f3 * voice.size, 0.14, 900],
        ],
        onset: hissing.includes(consonant) ? 0.32 : popping.includes(consonant) ? 0.16 : 0,
        loudness: 0.75 * stress + random.next() * 0.15,
      })
      at += length
    })
    if (/[.!?。！？।؟]/.test(word)) {
      pause(0.42)
      turn++
    } else if (/[,;:–—、،]/.test(word)) pause(0.22)
    else pause(0.045)
  }
  pause(0.35)
  return stretches
}

/**
 * Speech without language: syllables, words, pauses and intonation of a text, in seeded voices.
 * The text is said over and over; each sentence belongs to the next voice.
 */
export function babble({
  text,
  voices,
  sampleRate,
}: {
  text?: string | undefined
  voices: readonly number[]
  sampleRate: number
}): Sound {
  const random = createRandom(seedOf(text ?? '') ^ (voices[0] ?? 0))
  const filler = ['la re mi, so ta na.', 'no vi se, ka lo ma ti?', 'de ra mu, pe si.', 'ho la ne, vi to.']
  const words = text?.trim() || Array.from({ length: 12 }, () => random.pick(filler)).join(' ')
  const stretches = plan(words, voices.map(voiceOf), random)
  const period = stretches.at(-1)?.to ?? 1
  // Samples are mostly asked for in order: the last stretch found is tried before searching.
  let current = 0
  return (sample) => {
    const t = (sample / sampleRate) % period
    if (!(t >= (stretches[current]?.from ?? 0) && t < (stretches[current]?.to ?? 0))) current = find(stretches, t)
    const stretch = stretches[current]
    if (!stretch?.voice || t < stretch.from) return 0
    const length = stretch.to - stretch.from
    const u = (t - stretch.from) / length
    if (u < stretch.onset) {
      const swell = Math.sin((u / stretch.onset) * Math.PI)
      return noiseAt(sample, 77) * swell * 0.22 * stretch.loudness
    }
    const v = (u - stretch.onset) / (1 - stretch.onset)
    const envelope = Math.min(1, v * 7, (1 - v) * 4) * stretch.loudness
    // Pulses of the vocal cords: each starts the resonances anew, and they die away until the next.
    const local = t - stretch.from
    const cycles = stretch.pitch * local + (stretch.glide * local * local) / (2 * length)
    const frequency = stretch.pitch + (stretch.glide * local) / length
    const since = (cycles - Math.floor(cycles)) / frequency
    let sum = noiseAt(sample, 5) * stretch.voice.breath
    for (const [resonance, level, damping] of stretch.resonances)
      sum += level * Math.exp(-damping * since) * Math.sin(2 * Math.PI * resonance * since)
    return sum * envelope * 0.7
  }
}

function find(stretches: readonly Stretch[], t: number): number {
  let low = 0
  let high = stretches.length - 1
  while (low < high) {
    const middle = (low + high) >> 1
    if (t < (stretches[middle]?.to ?? 0)) high = middle
    else low = middle + 1
  }
  return low
}
