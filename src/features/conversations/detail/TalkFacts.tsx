import { useMemo } from 'react'
import { formatInteger, formatPercent } from '~/lib/format'
import { plural } from '~/lib/text'
import { factsOf } from '../talk/facts'
import { lengthOf, speakerOf, type Talk } from '../talk/talk'
import { tookText } from '../talk/toolText'
import { usePlaybackState } from './playback'

/** Small facts worked out from the transcript, all of them estimates. They come once its lines are there. */
export function TalkFacts({ talk }: { talk: Talk }) {
  const isDrawn = usePlaybackState((state) => state.isTranscriptDrawn)
  const items = useMemo(() => (isDrawn ? itemsOf(talk) : LABELS.map((label): Item => ({ label, value: '…', more: '\u00A0' }))), [isDrawn, talk])
  return (
    <section aria-label="Estimates from the transcript">
      <dl className="grid grid-cols-2 gap-2 md:grid-cols-4">
        {items.map(({ label, value, more }) => (
          <div key={label} className="min-w-0 rounded-lg border bg-surface px-3 py-2">
            <dt className="text-xs text-muted">
              {label} <span className="text-faint">(est.)</span>
            </dt>
            <dd className="text-sm font-medium">
              {value}
              {more && <span className="block text-xs font-normal text-muted wrap-anywhere">{more}</span>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}

const LABELS = ['Answer after', 'Talk share', 'Words', 'Tool time'] as const

interface Item {
  label: (typeof LABELS)[number]
  value: string
  more: string | undefined
}

function itemsOf(talk: Talk): Item[] {
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
