import { useState } from 'react'
import type { Entry } from '~/data/ledgerEntry'
import { useOutputSrc } from '~/data/outputSrc'

/**
 * Where an output is shown from, the same for as long as it is on the screen: when its copy has come to this device
 * meanwhile, a film that is being watched must not begin anew.
 *
 * @returns the address, and what to call when nothing can be had from it any more
 */
export function useSteadySrc(entry: Entry, n: number): [src: string | undefined, failed: () => void] {
  const latest = useOutputSrc(entry, n)
  const [held, setHeld] = useState(latest)
  if (held === undefined && latest !== undefined) setHeld(latest)
  return [held, () => setHeld(latest)]
}
