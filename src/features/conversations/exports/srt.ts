import type { Talk } from '../talk/talk'
import { cuesOf, cueTime } from './cues'

/** SubRip captions. Times are estimates; `shift` as in cuesOf. */
export function toSrt(talk: Talk, shift = 0): string {
  let speaker: string | undefined
  return cuesOf(talk, shift)
    .map((cue, index) => {
      // The name once, when the speaker changes.
      const name = cue.speaker === speaker ? '' : `${inSrt(cue.speaker)}: `
      speaker = cue.speaker
      return `${index + 1}\n${cueTime(cue.from, ',')} --> ${cueTime(cue.to, ',')}\n${name}${cue.lines.map(inSrt).join('\n')}\n`
    })
    .join('\n')
}

/** The format has no escapes: an arrow would start a time line, and some players read tags. */
function inSrt(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('-->', '→').replaceAll('<', '‹').replaceAll('>', '›')
}
