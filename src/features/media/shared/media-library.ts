import { create } from 'zustand'
import type { MediaFacts } from './media-rules'

/** Where a file came from; the same shape as the ledger's lineage. */
export type MediaOrigin =
  | { from: 'entry'; entryId: string; output: number }
  | { from: 'upload'; name: string; uri: string }
  | { from: 'url'; url: string }
  | { from: 'file'; name: string }

/** Something that a request names by its address. */
export interface KnownMedia {
  name: string
  facts: MediaFacts
  origin: MediaOrigin
  /** For showing it here; absent where this page has not got the bytes. */
  file?: Blob
}

interface MediaLibrary {
  /** By address: data URI, `runway://` or https. */
  known: ReadonlyMap<string, KnownMedia>
  learnt: (uri: string, media: KnownMedia) => void
}

/**
 * What this page knows of the files behind addresses. Forms hold addresses only, as requests do; what they are called
 * and how long they are is looked up here. The latest fifty are remembered.
 */
export const useMediaLibrary = create<MediaLibrary>()((set) => ({
  known: new Map(),
  learnt: (uri, media) =>
    set(({ known }) => {
      const others = [...known].filter(([address]) => address !== uri)
      return { known: new Map([...others, [uri, media] as const].slice(-50)) }
    }),
}))

/** What is known of an address at this moment. */
export function knownMedia(uri: string): KnownMedia | undefined {
  return useMediaLibrary.getState().known.get(uri)
}
