import { useState } from 'react'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { formatLocalDateTime } from '~/lib/dates'
import { formatBytes } from '~/lib/bytes'
import { Button } from '~/ui/Button'
import { availabilityOf, type Availability } from '../availability'
import { useClock } from '../useClock'

/** Where the files of a run are and for how long; and a way to keep them while there is time. */
export function FilesFact({ entry }: { entry: Entry }) {
  const [isKeeping, setIsKeeping] = useState(false)
  const availability = availabilityOf(entry, useClock())
  const canKeep = (availability.where === 'api' || availability.where === 'fading') && entry.kept.state !== 'saving'
  async function keep() {
    setIsKeeping(true)
    await ledger.keep(entry.id).catch(() => {})
    setIsKeeping(false)
  }
  return (
    <>
      <span>{sentenceOf(entry, availability)}</span>
      {canKeep && (
        <Button size="sm" className="mt-1" loading={isKeeping} onClick={() => void keep()}>
          Keep on this device
        </Button>
      )}
    </>
  )
}

function sentenceOf({ kept, outputs }: Entry, availability: Availability): string {
  const them = outputs.length === 1 ? 'it' : 'them'
  if (kept.state === 'saving') return 'Being copied to this device'
  if (availability.where === 'api') return `Only at RunwayML, which keeps ${them} until about ${formatLocalDateTime(availability.until)}`
  if (availability.where === 'fading') return `Only at RunwayML, which deletes ${them} by ${formatLocalDateTime(availability.until)}, perhaps earlier`
  if (availability.where === 'device') return `Kept on this device, ${formatBytes(kept.bytes)}`
  return `Not kept on this device; ${availability.where === 'deleted' ? 'deleted' : 'expired'} at RunwayML`
}
