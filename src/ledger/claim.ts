import { sleep, type Clock } from './clock'

/**
 * Runs `work` while no other tab works on the same entry. A tab that dies lets go of what it held.
 */
export type Claim = <T>(id: string, work: () => Promise<T>) => Promise<T>

/** Longer than any create takes, uploads of data URIs included; see WRITE_MS of the API client. */
const GRACE_MS = 160_000

/**
 * @param locks navigator.locks; without them (no secure context) other tabs' entries are left alone for as long as
 * their create may take, which `isOwn` tells apart
 */
export function createClaim(clock: Clock, locks: LockManager | undefined, isOwn: (id: string) => boolean): Claim {
  if (locks) return async (id, work) => locks.request(`greenroom.send.${id}`, work)
  return async (id, work) => {
    if (!isOwn(id)) await sleep(clock, GRACE_MS)
    return work()
  }
}
