import { createContext } from 'react'
import type { MediaOrigin } from './media-library'
import type { MediaKind } from './media-sniff'

/** A place on the page that takes a file. */
export interface Slot {
  id: string
  accepts: readonly MediaKind[]
  isEmpty: () => boolean
  take: (file: File, origin?: MediaOrigin) => void
}

/** What the screen around its slots knows of them: who takes a pasted file, and what is still on its way. */
export interface SlotHost {
  /** @returns how to leave */
  join: (slot: Slot) => () => void
  /** Says what keeps a request from being sent: "cat.png is still being uploaded"; undefined when nothing does. */
  busy: (id: string, reason: string | undefined) => void
}

export const SlotHostContext = createContext<SlotHost>({ join: () => () => undefined, busy: () => undefined })
