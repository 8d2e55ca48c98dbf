import { clsx } from 'clsx'
import Download from 'lucide-react/icons/download'
import { lazy, useState } from 'react'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'
import { plural } from '~/lib/text'
import { Card } from '~/ui/Card'
import { buttonClass } from '~/ui/buttonClass'
import { LazyPart } from '~/ui/LazyPart'
import { Skeleton } from '~/ui/Skeleton'
import { UserText } from '~/ui/UserText'
import type { Graph } from '../graph/types'

// What only some runs bring.
const AudioPlayer = lazy(async () => ({ default: (await import('~/ui/AudioPlayer')).AudioPlayer }))
const TextOutput = lazy(async () => ({ default: (await import('./TextOutput')).TextOutput }))
const CopyText = lazy(async () => ({ default: (await import('./TextOutput')).CopyText }))

/** Everything that has come out up to now, in a row, each under the name of its node. */
export function OutputStrip({ entry, graph }: { entry: Entry; graph: Graph }) {
  const titles = new Map(graph.nodes.map(({ id, title }) => [id, title]))
  const { outputs } = entry
  if (outputs.length === 0) {
    if (!isUnfinished(entry)) return null
    return (
      <Card title="Outputs">
        <p className="text-sm text-muted">None yet. Each appears here as soon as its node is done.</p>
      </Card>
    )
  }
  return (
    <Card title={isUnfinished(entry) ? `${plural(outputs.length, 'output')} so far` : plural(outputs.length, 'output')}>
      <ul aria-label="Outputs" className="flex gap-4 overflow-x-auto pb-1">
        {outputs.map(({ path, kind, node = '' }, n) => (
          <li key={path} className={clsx('max-w-full shrink-0', kind === 'unknown' ? 'w-96' : 'w-72')}>
            <Output entry={entry} n={n} name={titles.get(node) ?? `Output ${n + 1}`} />
          </li>
        ))}
      </ul>
    </Card>
  )
}

const frame = 'h-44 w-full rounded-lg bg-media object-contain'

function Output({ entry, n, name }: { entry: Entry; n: number; name: string }) {
  const latest = useOutputSrc(entry, n)
  // A film that is being watched must not begin anew when its copy has come to this device.
  const [held, setHeld] = useState(latest)
  if (held === undefined && latest !== undefined) setHeld(latest)
  const [isBroken, setBroken] = useState(false)
  const failed = () => (held === latest ? setBroken(true) : setHeld(latest))
  const kind = entry.outputs[n]?.kind ?? 'unknown'
  // What its address does not name is text, mostly.
  const isText = kind === 'unknown'
  return (
    <figure>
      {held === undefined && !isText && <Skeleton size="block" className="h-44" />}
      {isBroken && <p className="grid h-44 place-items-center rounded-lg bg-sunken px-4 text-center text-sm text-muted">It cannot be shown any more: its address has expired, and no copy is on this device.</p>}
      {isText && (
        <LazyPart fallback={<Skeleton size="block" className="h-44" />}>
          <TextOutput entry={entry} n={n} name={name} />
        </LazyPart>
      )}
      {held !== undefined && !isBroken && !isText && <Player kind={kind} src={held} name={name} onError={failed} />}
      <figcaption className="mt-2 flex items-center gap-2">
        <UserText lines={1} className="min-w-0 flex-1 text-sm font-medium">
          {name}
        </UserText>
        {isText && (
          <LazyPart missing={null}>
            <CopyText entry={entry} n={n} name={name} />
          </LazyPart>
        )}
        {held !== undefined && !isBroken && (
          <a href={held} download={`${entry.remoteId ?? entry.id}-${n + 1}`} aria-label={`Download ${name.slice(0, 100)}`} className={buttonClass({ size: 'sm', square: true })}>
            <Download aria-hidden />
          </a>
        )}
      </figcaption>
    </figure>
  )
}

interface PlayerProps {
  kind: string
  src: string
  name: string
  onError: () => void
}

function Player({ kind, src, name, onError }: PlayerProps) {
  if (kind === 'image') return <img src={src} alt={`Output of ${name}`} onError={onError} className={frame} />
  if (kind === 'audio') {
    return (
      <div className="grid h-44 place-items-center rounded-lg bg-sunken px-3">
        <LazyPart>
          <AudioPlayer src={src} label={name} className="flex w-full items-center gap-1.5" />
        </LazyPart>
      </div>
    )
  }
  // oxlint-disable-next-line jsx-a11y/media-has-caption -- a generated film comes without captions
  return <video controls playsInline preload="metadata" src={src} aria-label={`Output of ${name}`} onError={onError} className={frame} />
}
