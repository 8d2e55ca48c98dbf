import { create } from 'zustand'
import { keepOnDevice } from '~/stores/keepOnDevice'

/** As many as anybody looks back at; some 120 kB of storage. */
const MOST = 2000

interface ReadState {
  /** Ids of the conversations opened here, with the time each was created, in milliseconds. */
  read: Readonly<Record<string, number>>
  /** Whatever was created before counts as read: what had to be dropped from `read`, and what was marked in one go. */
  readBefore: number
  opened: (id: string, createdAt: number) => void
  allMarked: (now: number) => void
}

/** What was opened on this device. The API does not know of reading, so other devices have their own. */
export const useRead = create<ReadState>()((set) => ({
  read: {},
  readBefore: 0,
  opened: (id, createdAt) =>
    set((state) => (createdAt < state.readBefore || state.read[id] !== undefined ? state : bounded({ ...state.read, [id]: createdAt }, state.readBefore))),
  allMarked: (now) => set({ read: {}, readBefore: now }),
}))

keepOnDevice(useRead, { name: 'greenroom.conversations.read', part: ({ read, readBefore }) => ({ read, readBefore }), read: sane })

/** Drops the oldest conversation when there are too many; all that are older still count as read from then on. */
function bounded(read: Record<string, number>, readBefore: number): Pick<ReadState, 'read' | 'readBefore'> {
  const entries = Object.entries(read)
  if (entries.length <= MOST) return { read, readBefore }
  const sorted = entries.toSorted(([, a], [, b]) => b - a)
  const kept = sorted.slice(0, MOST)
  const dropped = sorted[MOST]?.[1] ?? 0
  return { read: Object.fromEntries(kept), readBefore: Math.max(readBefore, dropped + 1) }
}

function sane(kept: unknown): Partial<ReadState> {
  if (typeof kept !== 'object' || kept === null) return {}
  const { read, readBefore }: { read?: unknown; readBefore?: unknown } = kept
  const entries = typeof read === 'object' && read !== null ? Object.entries(read) : []
  return {
    read: Object.fromEntries(entries.filter((entry): entry is [string, number] => typeof entry[1] === 'number').slice(0, MOST)),
    readBefore: typeof readBefore === 'number' ? readBefore : 0,
  }
}

/** Whether a conversation was not opened on this device yet. One under way cannot have been read. */
export function isUnread({ read, readBefore }: Pick<ReadState, 'read' | 'readBefore'>, { id, createdAt }: { id: string; createdAt: string }): boolean {
  const at = Date.parse(createdAt)
  return read[id] === undefined && !(at < readBefore)
}
