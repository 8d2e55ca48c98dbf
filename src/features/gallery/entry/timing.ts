import type { Entry } from '~/data/ledgerEntry'

/** Seconds; null where nobody saw it. */
export interface Timing {
  /** From being accepted until it was first seen running. */
  queued: number | null
  ran: number | null
  /** From the press of the button to the result. */
  total: number | null
}

/** How long a run waited and ran, as far as this device saw it: the API tells no times. */
export function timingOf({ createdAt, acceptedAt, startedAt, endedAt, tookSeconds }: Entry): Timing {
  // Without `tookSeconds` the end was seen long after it happened.
  const wasSeen = tookSeconds !== null
  return {
    queued: between(acceptedAt, startedAt ?? null),
    ran: wasSeen ? (startedAt === null ? tookSeconds : between(startedAt, endedAt)) : null,
    total: wasSeen ? between(createdAt, endedAt) : null,
  }
}

function between(from: string | null, to: string | null): number | null {
  if (from === null || to === null) return null
  const seconds = (Date.parse(to) - Date.parse(from)) / 1000
  return Number.isFinite(seconds) && seconds >= 0 ? seconds : null
}
