import { create } from 'zustand'
import { clamp } from '~/lib/clamp'
import { keepOnDevice } from '~/stores/keepOnDevice'

const MOST = 300
/** Seconds either way; a recording that is further off is of another conversation. */
const MOST_SHIFT = 120

interface ShiftState {
  /** Seconds by which each conversation's recording is behind its transcript, the last adjusted at the end. */
  shifts: Readonly<Record<string, number>>
  shifted: (id: string, seconds: number) => void
}

/** How recordings were lined up with their transcripts on this device. */
export const useShift = create<ShiftState>()((set) => ({
  shifts: {},
  shifted: (id, seconds) =>
    set(({ shifts }) => {
      const { [id]: _old, ...others } = shifts
      const rounded = Math.round(clamp(seconds, -MOST_SHIFT, MOST_SHIFT) * 10) / 10
      const kept = Object.entries(others).slice(-(MOST - 1))
      return { shifts: Object.fromEntries(rounded === 0 ? kept : [...kept, [id, rounded]]) }
    }),
}))

keepOnDevice(useShift, { name: 'greenroom.conversations.shift', part: ({ shifts }) => ({ shifts }), read: (kept) => ({ shifts: sane(kept) }) })

function sane(kept: unknown): Record<string, number> {
  const shifts = typeof kept === 'object' && kept !== null && 'shifts' in kept ? kept.shifts : null
  if (typeof shifts !== 'object' || shifts === null) return {}
  return Object.fromEntries(Object.entries(shifts).filter((entry): entry is [string, number] => typeof entry[1] === 'number' && Math.abs(entry[1]) <= MOST_SHIFT))
}
