import type { ComponentType } from 'react'
import { pageReady } from './pageReady'
import { partAhead } from './partAhead'

/**
 * A part that the page is there without: its code is fetched only once that is so. Stands in a LazyPart that keeps its room.
 *
 * @param load imports the part
 * @returns as partAhead does
 */
export function partLater<Props extends object>(load: () => Promise<ComponentType<Props>>): ReturnType<typeof partAhead<Props>> {
  return partAhead(() => pageReady().then(load))
}
