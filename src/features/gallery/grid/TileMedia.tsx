import AudioLines from 'lucide-react/icons/audio-lines'
import Ban from 'lucide-react/icons/ban'
import CircleAlert from 'lucide-react/icons/circle-alert'
import CircleHelp from 'lucide-react/icons/circle-question-mark'
import CloudOff from 'lucide-react/icons/cloud-off'
import FileQuestion from 'lucide-react/icons/file-question-mark'
import Film from 'lucide-react/icons/film'
import Hourglass from 'lucide-react/icons/hourglass'
import { lazy, useState, type ReactNode } from 'react'
import { useOutputSrc } from '~/data/outputSrc'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { LazyPart } from '~/ui/LazyPart'
import { canShow, type Availability } from '../availability'
import { useCalm } from './useCalm'

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
  if (!output) return <Sign icon={iconOf(entry)} />
  if (!canShow(availability)) return <Sign icon={<CloudOff />}>{availability.where === 'deleted' ? 'Deleted at RunwayML' : 'Expired, not kept'}</Sign>
  if (output.kind === 'audio') return <Sign icon={<AudioLines />} />
  if (output.kind === 'unknown') return <Sign icon={<FileQuestion />} />
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
  if (src === brokenSrc) return <Sign icon={<CloudOff />}>Not available</Sign>
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

function Sign({ icon, children }: { icon: ReactNode; children?: ReactNode }) {
  return (
    <span className="flex flex-col items-center gap-1.5 px-3 text-center text-xs text-muted [&_svg]:size-6 [&_svg]:text-faint">
      <span aria-hidden>{icon}</span>
      {children}
    </span>
  )
}

function iconOf(entry: Entry): ReactNode {
  if (isUnfinished(entry)) return <Hourglass />
  if (entry.state === 'unknown') return <CircleHelp />
  return entry.ending === 'cancelled' || entry.ending === 'gone' ? <Ban /> : <CircleAlert />
}
