import { speakingTime } from '../talk/offsets'
import { speakerOf, type Talk } from '../talk/talk'

/** A caption: who says what from when to when, in seconds. */
export interface Cue {
  from: number
  to: number
  speaker: string
  /** Two lines at most. */
  lines: string[]
}

/** As much as is read at a glance; what broadcasters keep to. */
const LINE = 42
/** Said slowly, with a breath at the end. */
const SLACK = 1.3
const SHORTEST = 0.5

/**
 * Captions of a conversation. A turn is cut into pieces of two short lines, which share its time by their length. It
 * lasts as long as saying it takes, or until the next turn. All times are estimates: the API says when entries came,
 * not when they were spoken.
 *
 * @param shift seconds by which the recording is behind the transcript; what falls before its beginning is at 0
 */
export function cuesOf(talk: Talk, shift = 0): Cue[] {
  const spoken = talk.turns.filter(({ text }) => text?.trim())
  return spoken.flatMap((turn, index) => {
    const text = turn.text ?? ''
    const from = Math.max(0, turn.offset.seconds + shift)
    const next = spoken[index + 1]
    const until = next ? Math.max(0, next.offset.seconds + shift) : Infinity
    const to = Math.max(from + SHORTEST, Math.min(until, from + speakingTime(text) * SLACK))
    return share(pieces(text), from, to).map((piece) => ({ ...piece, speaker: speakerOf(talk, turn.role) }))
  })
}

function share(chunks: readonly string[][], from: number, to: number): Omit<Cue, 'speaker'>[] {
  const lengths = chunks.map((lines) => lines.join(' ').length)
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let at = from
  return chunks.map((lines, index) => {
    const begins = at
    at = index === chunks.length - 1 ? to : begins + ((to - from) * (lengths[index] ?? 0)) / total
    return { from: begins, to: at, lines }
  })
}

/** Lines of at most LINE signs, in twos. */
function pieces(text: string): string[][] {
  const lines: string[] = []
  let line = ''
  for (const word of text.trim().split(/\s+/u).flatMap(cutLong)) {
    if (line !== '' && line.length + 1 + word.length > LINE) {
      lines.push(line)
      line = ''
    }
    line = line === '' ? word : `${line} ${word}`
  }
  lines.push(line)
  return Array.from({ length: Math.ceil(lines.length / 2) }, (_, pair) => lines.slice(pair * 2, pair * 2 + 2))
}

/** A word longer than a line, in parts; scripts without spaces come here as well. Never cuts a character in two. */
function cutLong(word: string): string[] {
  if (word.length <= LINE) return [word]
  const points = Array.from(word)
  return Array.from({ length: Math.ceil(points.length / LINE) }, (_, part) => points.slice(part * LINE, (part + 1) * LINE).join(''))
}

/** Seconds as captions write them: 3661.5 → "01:01:01.500", with the mark given before the milliseconds. */
export function cueTime(seconds: number, mark: '.' | ','): string {
  const ms = Math.round(seconds * 1000)
  const whole = Math.floor(ms / 1000)
  return `${two(Math.floor(whole / 3600))}:${two(Math.floor(whole / 60) % 60)}:${two(whole % 60)}${mark}${String(ms % 1000).padStart(3, '0')}`
}

const two = (value: number): string => String(value).padStart(2, '0')
