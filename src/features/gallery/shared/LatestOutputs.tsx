import { Link } from '@tanstack/react-router'
import Images from 'lucide-react/icons/images'
import { useEntryIds } from '~/data/gallery'
import { useEntry } from '~/data/ledgerHooks'
import { taskName } from '~/features/tasks/shared/TaskName'
import { buttonClass } from '~/ui/buttonClass'
import { Card } from '~/ui/Card'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { linkClass } from '~/ui/linkClass'
import { Skeleton } from '~/ui/Skeleton'
import { availabilityOf } from '../availability'
import { TileMedia } from '../grid/TileMedia'
import { useClock } from '../useClock'

const SHOWN = 6
const succeeded = { outcome: 'succeeded' } as const

/** The latest results of this device, each leading to its run; for the overview. */
export function LatestOutputs() {
  const ids = useEntryIds(succeeded)
  return (
    <Card
      title="Latest outputs"
      actions={
        ids !== undefined && ids.length > 0 && (
          <Link to="/gallery" className={`${linkClass} text-sm`}>
            Gallery
          </Link>
        )
      }
    >
      {ids?.length === 0 ? (
        <EmptyMessage
          className="py-4!"
          icon={<Images />}
          title="No outputs on this device yet"
          body="What you make in the playground is kept here, also when RunwayML has deleted it."
          action={{
            link: (
              <Link to="/playground" className={buttonClass()}>
                Open the playground
              </Link>
            ),
          }}
        />
      ) : (
        <ul className="grid grid-cols-3 gap-2" aria-busy={ids === undefined}>
          {ids === undefined && Array.from({ length: SHOWN }, (_, n) => <li key={n}><Skeleton size="block" className="aspect-square" /></li>)}
          {ids?.slice(0, SHOWN).map((id) => (
            <li key={id}>
              <Output id={id} />
            </li>
          ))}
        </ul>
      )}
    </Card>
  )
}

function Output({ id }: { id: string }) {
  const entry = useEntry(id)
  const now = useClock()
  return (
    <Link
      to="/gallery"
      search={{ open: id }}
      aria-label={entry ? taskName(entry).slice(0, 120) : 'Loading'}
      title={entry ? taskName(entry).slice(0, 120) : undefined}
      className="relative grid aspect-square place-items-center overflow-hidden rounded-md border bg-sunken hover:border-strong"
    >
      {entry && <TileMedia entry={entry} availability={availabilityOf(entry, now)} isPlaying={false} />}
    </Link>
  )
}
