import { clsx } from 'clsx'
import ChevronLeft from 'lucide-react/icons/chevron-left'
import ChevronRight from 'lucide-react/icons/chevron-right'
import { useState } from 'react'
import type { Entry } from '~/data/ledgerEntry'
import { availabilityOf, canShow } from '../availability'
import { TileMedia } from '../grid/TileMedia'
import { useClock } from '../useClock'
import { Button } from '~/ui/Button'
import { IconButton } from '~/ui/IconButton'
import { EntryMedia } from './EntryMedia'

interface EntryStageProps {
  entry: Entry
  output: number
  /** Absent at the ends. */
  onPrevious: (() => void) | undefined
  onNext: (() => void) | undefined
  onShow: (output: number) => void
}

/** The result, large, with the way to its neighbours; below, the other outputs of the same run. */
export function EntryStage({ entry, output, onPrevious, onNext, onShow }: EntryStageProps) {
  // The id of the run whose files were asked for though they should have expired.
  const [tried, setTried] = useState<string>()
  const availability = availabilityOf(entry, useClock())
  const isShown = canShow(availability) || tried === entry.id
  return (
    <>
      <div className="relative grid h-[clamp(14rem,100dvh-17rem,56rem)] max-lg:h-[clamp(14rem,50dvh,30rem)] place-items-center overflow-hidden rounded-lg bg-media text-on-media">
        {entry.outputs.length === 0 || isShown ? (
          <EntryMedia key={`${entry.id}/${output}`} entry={entry} output={output} />
        ) : (
          <div className="grid justify-items-center gap-3 px-14 text-center text-sm">
            <p>{availability.where === 'deleted' ? 'Its files were deleted at RunwayML, and no copy is on this device.' : 'Its files are not on this device, and RunwayML keeps them for 48 hours at most.'}</p>
            {availability.where === 'expired' && <Button onClick={() => setTried(entry.id)}>Ask RunwayML all the same</Button>}
          </div>
        )}
        <span className="absolute inset-y-0 start-2 my-auto h-fit">
          <IconButton variant="secondary" label="Previous" icon={<ChevronLeft />} disabledReason={!onPrevious && 'This is the newest that is shown.'} onClick={onPrevious} />
        </span>
        <span className="absolute inset-y-0 end-2 my-auto h-fit">
          <IconButton variant="secondary" label="Next" icon={<ChevronRight />} disabledReason={!onNext && 'This is the oldest that is shown.'} onClick={onNext} />
        </span>
      </div>
      {entry.outputs.length > 1 && (
        <ul aria-label="Outputs of this run" className="mt-2 flex gap-2 overflow-x-auto p-1">
          {entry.outputs.map(({ path }, n) => (
            <li key={path}>
              <button
                type="button"
                aria-label={`Output ${n + 1}`}
                aria-current={n === output || undefined}
                onClick={() => onShow(n)}
                className={clsx('relative grid aspect-4/3 w-20 place-items-center overflow-hidden rounded-md border bg-sunken', n === output && 'border-accent ring-1 ring-accent')}
              >
                <TileMedia entry={entry} n={n} availability={availability} isPlaying={false} />
              </button>
            </li>
          ))}
        </ul>
      )}
    </>
  )
}
