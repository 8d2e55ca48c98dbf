import Download from 'lucide-react/icons/download'
import { lazy } from 'react'
import { useOutputSrc } from '~/data/outputSrc'
import type { Entry, MediaKind } from '~/data/ledgerEntry'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'

const AudioPlayer = lazy(async () => ({ default: (await import('~/ui/AudioPlayer')).AudioPlayer }))

/** What came out, each to look at or listen to and to download. */
export function TaskOutputs({ entry }: { entry: Entry }) {
  return (
    <Card title={entry.outputs.length === 1 ? 'Output' : `${entry.outputs.length} outputs`}>
      <ul className="grid gap-4 [&:has(>:nth-child(2))]:sm:grid-cols-2">
        {entry.outputs.map((output, n) => (
          <li key={output.path} className="min-w-0">
            <Output entry={entry} n={n} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

function Output({ entry, n }: { entry: Entry; n: number }) {
  const src = useOutputSrc(entry, n)
  const kind = entry.outputs[n]?.kind ?? 'unknown'
  const name = `Output ${n + 1}`
  if (src === undefined) return <Skeleton size="block" className="h-60" />
  return (
    <figure>
      <Player kind={kind} src={src} name={name} />
      <figcaption className="mt-2">
        <a href={src} download={`${entry.remoteId ?? entry.id}-${n + 1}${ENDINGS[kind]}`} className={buttonClass({ size: 'sm' })}>
          <Download aria-hidden />
          Download {name.toLowerCase()}
        </a>
      </figcaption>
    </figure>
  )
}

const ENDINGS: Readonly<Record<MediaKind, string>> = { image: '.png', video: '.mp4', audio: '.mp3', unknown: '' }

function Player({ kind, src, name }: { kind: MediaKind; src: string; name: string }) {
  if (kind === 'image') return <img src={src} alt={name} className="max-h-[70vh] max-w-full rounded-lg bg-media object-contain" />
  if (kind === 'audio') {
    return (
      <LazyPart fallback={<Skeleton size="block" className="h-7 max-w-lg" />}>
        <AudioPlayer src={src} label={name} className="flex w-full max-w-lg items-center gap-1.5" />
      </LazyPart>
    )
  }
  if (kind === 'video') {
    return (
      // oxlint-disable-next-line jsx-a11y/media-has-caption -- a generated film comes without captions
      <video controls playsInline preload="metadata" src={src} aria-label={name} className="max-h-[70vh] max-w-full rounded-lg bg-media" />
    )
  }
  return <p className="text-sm text-muted">This kind of file cannot be shown here.</p>
}
