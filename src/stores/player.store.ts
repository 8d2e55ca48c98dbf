import { create } from 'zustand'

interface PlayerState {
  /** The one media element that may play now. */
  playingId: string | null
  /** A player was started: whichever played before must pause. */
  started: (id: string) => void
  /** A player paused, ended or went away; ignored when another has started meanwhile. */
  stopped: (id: string) => void
}

/** One thing plays at a time. Players pause themselves when `playingId` is no longer theirs. */
export const usePlayer = create<PlayerState>()((set) => ({
  playingId: null,
  started: (id) => set({ playingId: id }),
  stopped: (id) => set((state) => (state.playingId === id ? { playingId: null } : state)),
}))
