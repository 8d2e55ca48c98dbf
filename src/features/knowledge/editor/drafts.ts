import { openDB, type DBSchema, type IDBPDatabase } from 'idb'

/** What was typed into a document and not saved yet. */
export interface DocumentDraft {
  name: string
  content: string
  /** `updatedAt` of the version it was begun on; absent for a new document. */
  basedOn?: string
  /** When it was kept, in milliseconds. */
  keptAt: number
}

interface DraftsSchema extends DBSchema {
  drafts: { key: string; value: DocumentDraft }
}

/** The key of the draft of a document that does not exist yet. */
export const NEW_DOCUMENT = 'new'

let opened: Promise<IDBPDatabase<DraftsSchema>> | undefined

function open(): Promise<IDBPDatabase<DraftsSchema>> {
  opened ??= openDB<DraftsSchema>('greenroom-drafts', 1, { upgrade: (database) => void database.createObjectStore('drafts') })
  // A refused storage may be allowed a moment later.
  opened.catch(() => (opened = undefined))
  return opened
}

/**
 * Drafts of documents, in this browser's IndexedDB until they are saved or discarded: localStorage would hold a dozen
 * long ones at most, and stop the typing while it writes. `id` is the document's, or NEW_DOCUMENT. Reading never
 * throws; where nothing can be kept, nothing was.
 */
export const drafts = {
  async read(id: string): Promise<DocumentDraft | undefined> {
    try {
      return await (await open()).get('drafts', id)
    } catch {
      return undefined
    }
  },
  /** @returns whether the browser took it: storage can be full or refused */
  async keep(id: string, draft: DocumentDraft): Promise<boolean> {
    try {
      await (await open()).put('drafts', draft, id)
      return true
    } catch {
      return false
    }
  },
  async forget(id: string): Promise<void> {
    try {
      await (await open()).delete('drafts', id)
    } catch {
      // Refused: then there is nothing in it either.
    }
  },
}
