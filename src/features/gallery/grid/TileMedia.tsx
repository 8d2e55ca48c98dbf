import Film from 'lucide-react/icons/film'
import { lazy, useState, type ReactNode } from 'react'
import { useOutputSrc } from '~/data/outputSrc'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { LazyPart } from '~/ui/LazyPart'
import { partAhead } from '~/ui/partAhead'
import { canShow, type Availability } from '../availability'
import type { Sign } from './SignIcon'
import { useCalm } from './useCalm'

const [SignIcon] = partAhead(async () => (await import('./SignIcon')).SignIcon)
const TileVideo = lazy(async () => ({ default: (await import('./TileVideo')).TileVideo }))

interface TileMediaProps {
  entry: Entry
  /** Which output. */
  n?: number
  availability: Availability
  isPlaying: boolean
}

/** What a run brought, small; or a sign of why there is nothing to see. */
export function TileMedia({ entry, n = 0, availability, isPlaying }: TileMediaProps) {
  const output = entry.outputs[n]
  if (!output) return <Nothing sign={signOf(entry)} />
  if (!canShow(availability)) return <Nothing sign="away">{availability.where === 'deleted' ? 'Deleted at RunwayML' : 'Expired, not kept'}</Nothing>
  if (output.kind === 'audio') return <Nothing sign="sound" />
  if (output.kind === 'unknown') return <Nothing sign="file" />
  return <Loaded entry={entry} n={n} isVideo={output.kind === 'video'} isPlaying={isPlaying} />
}

function Loaded({ entry, n, isVideo, isPlaying }: { entry: Entry; n: number; isVideo: boolean; isPlaying: boolean }) {
  const isCalm = useCalm()
  return isCalm ? <Shown entry={entry} n={n} isVideo={isVideo} isPlaying={isPlaying} /> : null
}

function Shown({ entry, n, isVideo, isPlaying }: { entry: Entry; n: number; isVideo: boolean; isPlaying: boolean }) {
  const src = useOutputSrc(entry, n)
  const [brokenSrc, setBrokenSrc] = useState<string>()
  if (src === undefined) return null
  if (src === brokenSrc) return <Nothing sign="away">Not available</Nothing>
  if (isVideo) {
    const film = <Film aria-hidden className="size-6 text-on-media/60" />
    return (
      <LazyPart fallback={film} missing={film}>
        <TileVideo name={`${entry.id}/${n}`} src={src} isPlaying={isPlaying} />
      </LazyPart>
    )
  }
  // The name stands below; a picture that was made is described by nothing but its prompt.
  return <img src={src} alt="" decoding="async" draggable={false} onError={() => setBrokenSrc(src)} className="absolute inset-0 size-full object-cover" />
}

/** Nothing to see, and why. The sign keeps its room until it comes. */
function Nothing({ sign, children }: { sign: Sign; children?: ReactNode }) {
  return (
    <span className="flex flex-col items-center gap-1.5 px-3 text-center text-xs text-muted [&_svg]:size-6 [&_svg]:text-faint">
      <span aria-hidden>
        <LazyPart fallback={<svg />} missing={<svg />}>
          <SignIcon of={sign} />
        </LazyPart>
      </span>
      {children}
    </span>
  )
}

function signOf(entry: Entry): Sign {
  if (isUnfinished(entry)) return 'running'
  if (entry.state === 'unknown') return 'unknown'
  return entry.ending === 'cancelled' || entry.ending === 'gone' ? 'stopped' : 'failed'
}
