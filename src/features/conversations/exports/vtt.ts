import type { Talk } from '../talk/talk'
import { cuesOf, cueTime } from './cues'

/** WebVTT captions with a voice for each speaker. Times are estimates; `shift` as in cuesOf. */
export function toVtt(talk: Talk, shift = 0): string {
  const cues = cuesOf(talk, shift).map(
    ({ from, to, speaker, lines }) => `${cueTime(from, '.')} --> ${cueTime(to, '.')}\n<v ${inVtt(speaker)}>${lines.map(inVtt).join('\n')}</v>\n`,
  )
  return ['WEBVTT\n', 'NOTE Times are estimated from when the entries of the transcript came.\n', ...cues].join('\n')
}

/** With the angle brackets goes the arrow that would start a time line. */
function inVtt(text: string): string {
  return text.replace(/\s+/gu, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}
