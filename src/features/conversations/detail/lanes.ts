import { speakingTime } from '../talk/offsets'
import type { Turn } from '../talk/turn'

/** SVG paths over a recording, 1000 wide: who speaks when, and where tools were used. One path per kind. */
export interface Lanes {
  user: string
  assistant: string
  tools: string
}

/**
 * @param shift seconds by which the recording is behind the transcript
 * @param length seconds of the recording
 */
export function lanesOf(turns: readonly Turn[], shift: number, length: number): Lanes {
  const lanes: Lanes = { user: '', assistant: '', tools: '' }
  if (!(length > 0)) return lanes
  const x = (seconds: number) => Math.max(0, Math.min(1000, ((seconds + shift) / length) * 1000))
  turns.forEach((turn, index) => {
    const from = x(turn.offset.seconds)
    if (turn.text !== undefined) {
      const next = turns.slice(index + 1, index + 6).find(({ text }) => text !== undefined)
      const to = x(Math.min(next?.offset.seconds ?? Infinity, turn.offset.seconds + speakingTime(turn.text) * 1.3))
      lanes[turn.role === 'user' ? 'user' : 'assistant'] += `M${from.toFixed(1)} 0H${Math.max(to, from + 1).toFixed(1)}V10H${from.toFixed(1)}z`
    }
    if (turn.tools.length > 0) lanes.tools += `M${from.toFixed(1)} 0h2v10h-2z`
  })
  return lanes
}
