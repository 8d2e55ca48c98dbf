import { useState } from 'react'
import { isUnfinished, likeness, type Entry } from '~/data/ledgerEntry'
import { useLedger } from '~/data/ledger'
import { useOutputSrc } from '~/data/outputSrc'
import { WaveformPlayer } from '~/features/media/shared/WaveformPlayer'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { useNow } from '~/features/tasks/shared/useNow'
import { Spinner } from '~/ui/Spinner'
import { LateProgress } from '../LateProgress'

interface EntryMediaProps {
  entry: Entry
  output: number
}

/** One output as large as there is room, or how far the run is. */
export function EntryMedia({ entry, output }: EntryMediaProps) {
  if (isUnfinished(entry)) return <Running entry={entry} />
  if (!entry.outputs[output]) return <p className="px-14 text-center text-sm">{describeTask(entry, { now: 0 }).words}. There is nothing to show.</p>
  return <Loaded entry={entry} output={output} />
}

function Loaded({ entry, output }: EntryMediaProps) {
  const src = useOutputSrc(entry, output)
  const [isBroken, setIsBroken] = useState(false)
  const kind = entry.outputs[output]?.kind
  const name = entry.outputs.length > 1 ? `Output ${output + 1} of ${entry.outputs.length}` : 'Output'
  const fail = () => setIsBroken(true)
  if (src === undefined) return <Spinner label="Loading the output" />
  if (isBroken) return <p className="px-14 text-center text-sm">It could not be had: RunwayML no longer has it, or cannot be reached.</p>
  if (kind === 'image') return <img src={src} alt={name} decoding="async" onError={fail} className="absolute inset-0 size-full object-contain" />
  if (kind === 'video') {
    // oxlint-disable-next-line jsx-a11y/media-has-caption -- a generated film comes without captions
    return <video controls loop playsInline preload="metadata" src={src} aria-label={name} onError={fail} className="absolute inset-0 size-full object-contain" />
  }
  if (kind === 'audio') return <WaveformPlayer src={src} label={name.toLowerCase()} className="w-[min(36rem,100%-7rem)] rounded-lg bg-surface px-3 py-2 text-fg" />
  return <p className="px-14 text-center text-sm">This kind of file cannot be shown here; it can be downloaded.</p>
}

function Running({ entry }: { entry: Entry }) {
  const usual = useLedger((view) => view.usual)
  const now = useNow(true)
  const { words, progress } = describeTask(entry, { now, usualSeconds: usual.get(likeness(entry)) })
  return (
    <div className="w-64 max-w-full px-4 text-center text-sm">
      <p>{words}</p>
      {progress && <LateProgress label="Progress of this run" value={progress.share ?? undefined} estimated={progress.isEstimate} className="mt-3" />}
    </div>
  )
}
