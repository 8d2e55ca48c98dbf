import { create } from 'zustand'
import { keepOnDevice } from '~/stores/keepOnDevice'
import { readTools, sentTools, type ToolDraft } from './draft'
import { issuesOfTools } from './issuesOfTools'

export interface ToolSet {
  name: string
  tools: ToolDraft[]
}

/** As many as one finds again in a list, and a megabyte at the very most. */
const MOST_SETS = 20
export const MAX_SET_NAME = 60

interface ToolSetsState {
  /** By name, in the order of the alphabet. */
  sets: readonly ToolSet[]
  /** A set of the same name is replaced. @returns false when there are too many. */
  saved: (set: ToolSet) => boolean
  removed: (name: string) => void
}

/** Sets of tools to use again, kept on this device. */
export const useToolSets = create<ToolSetsState>()((set, get) => ({
  sets: [],
  saved: ({ name, tools }) => {
    const others = get().sets.filter((other) => other.name !== name)
    if (others.length >= MOST_SETS) return false
    set({ sets: [...others, { name, tools: sentTools(tools) }].toSorted((a, b) => a.name.localeCompare(b.name)) })
    return true
  },
  removed: (name) => set({ sets: get().sets.filter((other) => other.name !== name) }),
}))

keepOnDevice(useToolSets, { name: 'greenroom.live.toolSets', part: ({ sets }) => ({ sets }), read: (kept) => ({ sets: saneSets(kept) }) })

/** What of a kept state can be used: whatever an older version or another hand left there. */
function saneSets(kept: unknown): ToolSet[] {
  if (typeof kept !== 'object' || kept === null || !('sets' in kept) || !Array.isArray(kept.sets)) return []
  return kept.sets.slice(0, MOST_SETS).flatMap((entry: unknown) => {
    if (typeof entry !== 'object' || entry === null || !('name' in entry) || typeof entry.name !== 'string' || !('tools' in entry)) return []
    const tools = readTools(JSON.stringify(entry.tools))
    return typeof tools !== 'string' && issuesOfTools(sentTools(tools)).length === 0 ? [{ name: entry.name, tools }] : []
  })
}
