import { formatInteger, formatPercent } from '~/lib/format'
import { plural } from '~/lib/text'
import { factsOf } from '../talk/facts'
import { lengthOf, speakerOf, type Talk } from '../talk/talk'
import { tookText } from '../talk/toolText'
import type { TalkFact } from './TalkFacts'

/** The facts in words. */
export function talkFactItems(talk: Talk): TalkFact[] {
  const { latency, words, userShare, tools } = factsOf(talk)
  const length = lengthOf(talk)
  return [
    {
      label: 'Answer after',
      value: latency ? `${latency.median.toFixed(1)} s` : 'not known',
      more: latency && `median of ${formatInteger(latency.pairs)}, ${latency.slowest.toFixed(1)} s at most`,
    },
    {
      label: 'Talk share',
      value: userShare === undefined ? 'not known' : `${formatPercent(userShare)} visitor`,
      more: userShare === undefined ? undefined : `${formatPercent(1 - userShare)} ${speakerOf(talk, 'assistant')}, by words`,
    },
    { label: 'Words', value: formatInteger(words.total), more: length > 0 && words.total > 0 ? `${formatInteger((words.total / length) * 60)} a minute` : undefined },
    {
      label: 'Tool time',
      value: tools.timed > 0 ? (tookText(tools.ms) ?? '') : tools.uses > 0 ? 'not known' : 'none',
      more: tools.uses > 0 ? `${plural(tools.uses, 'use')}${tools.failed > 0 ? `, ${formatInteger(tools.failed)} failed` : ''}` : undefined,
    },
  ]
}
