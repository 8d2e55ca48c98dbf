import { useEffect, useMemo, useState } from 'react'
import { pageReady } from '~/ui/pageReady'
import type { Talk } from '../talk/talk'
import { usePlaybackState } from './playback'

/** Small facts worked out from the transcript, all of them estimates. They come once its lines are there. */
export function TalkFacts({ talk }: { talk: Talk }) {
  const isDrawn = usePlaybackState((state) => state.isTranscriptDrawn)
  const [itemsOf, setItemsOf] = useState<(of: Talk) => TalkFact[]>()
  useEffect(() => {
    if (!isDrawn) return
    pageReady()
      .then(() => import('./talkFactItems'))
      .then(
        ({ talkFactItems }) => setItemsOf(() => talkFactItems),
        () => setItemsOf(() => () => unfilled('not loaded')),
      )
  }, [isDrawn])
  const items = useMemo(() => itemsOf?.(talk) ?? unfilled('…'), [itemsOf, talk])
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

/** What is not worked out keeps its room. */
const unfilled = (value: string): TalkFact[] => LABELS.map((label) => ({ label, value, more: '\u00A0' }))

const LABELS = ['Answer after', 'Talk share', 'Words', 'Tool time'] as const

export interface TalkFact {
  label: (typeof LABELS)[number]
  value: string
  more: string | undefined
}
