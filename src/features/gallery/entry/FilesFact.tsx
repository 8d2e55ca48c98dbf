import { useState } from 'react'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { formatLocalDateTime } from '~/lib/dates'
import { formatBytes } from '~/lib/format'
import { Button } from '~/ui/Button'
import { availabilityOf } from '../availability'

/** Where the files of a run are and for how long; and a way to keep them while there is time. */
export function FilesFact({ entry }: { entry: Entry }) {
  const [isKeeping, setIsKeeping] = useState(false)
  const availability = availabilityOf(entry, Date.now())
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

function sentenceOf({ kept, outputs }: Entry, availability: ReturnType<typeof availabilityOf>): string {
  const they = outputs.length === 1 ? 'it' : 'them'
  switch (availability.where) {
    case 'device':
      return `Kept on this device, ${formatBytes(kept.bytes)}`
    case 'api':
      return kept.state === 'saving' ? 'Being copied to this device' : `Only at RunwayML, which keeps ${they} until about ${formatLocalDateTime(availability.until)}`
    case 'fading':
      return `Only at RunwayML, which deletes ${they} by ${formatLocalDateTime(availability.until)}, perhaps earlier`
    case 'expired':
      return 'Not kept on this device; expired at RunwayML'
    case 'deleted':
      return 'Not kept on this device; deleted at RunwayML'
    case 'none':
      return 'None'
  }
}
