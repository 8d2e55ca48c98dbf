import type { PresetBranch } from './widgets'

/** So few are looked over at once. */
const SEARCHED = 12

/** Whether presets are so many that they need a search. */
export function areSearched(presets: readonly PresetBranch[]): boolean {
  return presets.reduce((sum, { ids }) => sum + ids.length, 0) > SEARCHED
}
