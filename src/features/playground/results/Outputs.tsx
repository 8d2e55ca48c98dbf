import { clsx } from 'clsx'
import { lazy, useState } from 'react'
import type { Entry } from '~/data/ledgerEntry'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { OutputActions } from './OutputActions'
import { useSteadySrc } from './useSteadySrc'

const Viewer = lazy(() => import('./Viewer').then((module) => ({ default: module.Viewer })))

/** Everything that a run made: pictures in a grid that opens a viewer, videos and sounds with their players. */
export function Outputs({ entry }: { entry: Entry }) {
  const [viewed, setViewed] = useState<number>()
  const pictures = entry.outputs.flatMap(({ kind }, n) => (kind === 'image' ? [n] : []))
  return (
    <>
      <ul className={clsx('mt-2 grid gap-3', entry.outputs.length > 1 && 'sm:grid-cols-2 2xl:grid-cols-3')}>
        {entry.outputs.map((output, n) => (
          <li key={output.path} className="min-w-0">
            <Output entry={entry} n={n} onView={() => setViewed(n)} />
            <OutputActions entry={entry} n={n} />
          </li>
        ))}
      </ul>
      {viewed !== undefined && (
        <LazyPart>
          <Viewer entry={entry} pictures={pictures} at={viewed} onMove={setViewed} onClose={() => setViewed(undefined)} />
        </LazyPart>
      )}
    </>
  )
}

function Output({ entry, n, onView }: { entry: Entry; n: number; onView: () => void }) {
  const [src, failed] = useSteadySrc(entry, n)
  const kind = entry.outputs[n]?.kind
  const name = `Result ${n + 1}`
  if (src === undefined) return <Skeleton size="block" className="h-48" />
  if (kind === 'image') {
    return (
      <button type="button" aria-label={`View ${name.toLowerCase()}`} onClick={onView} className="block w-full overflow-hidden rounded-md bg-media">
        <img src={src} alt={name} onError={failed} loading="lazy" className="mx-auto max-h-96 max-w-full object-contain" />
      </button>
    )
  }
  if (kind === 'video') {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a generated film comes without captions
    return <video controls playsInline preload="metadata" src={src} onError={failed} aria-label={name} className="max-h-96 w-full rounded-md bg-media" />
  }
  if (kind === 'audio') return <WaveformPlayer src={src} label={name} className="w-full" />
  return <p className="text-sm text-muted">This kind of file cannot be shown here.</p>
}
