/** What was typed into a document and not saved yet. */
export interface DocumentDraft {
  name: string
  content: string
  /** `updatedAt` of the version it was begun on; absent for a new document. */
  basedOn?: string
  /** When it was kept, in milliseconds. */
  keptAt: number
}

/** The key of the draft of a document that does not exist yet. */
export const NEW_DOCUMENT = 'new'

const STORE = 'drafts'

let opened: Promise<IDBDatabase> | undefined

function open(): Promise<IDBDatabase> {
  opened ??= new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open('greenroom-drafts', 1)
    request.addEventListener('upgradeneeded', () => request.result.createObjectStore(STORE))
    request.addEventListener('success', () => resolve(request.result))
    request.addEventListener('error', () => reject(request.error))
  })
  // A refused storage may be allowed a moment later.
  opened.catch(() => (opened = undefined))
  return opened
}

/** One request to the store, answered when it is done for good. Three of them need no library. */
async function ask<T>(mode: IDBTransactionMode, request: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const database = await open()
  return new Promise((resolve, reject) => {
    const transaction = database.transaction(STORE, mode)
    const asked = request(transaction.objectStore(STORE))
    transaction.addEventListener('complete', () => resolve(asked.result))
    transaction.addEventListener('abort', () => reject(transaction.error))
  })
}

/**
 * Drafts of documents, in this browser's IndexedDB until they are saved or discarded: localStorage would hold a dozen
 * long ones at most, and stop the typing while it writes. `id` is the document's, or NEW_DOCUMENT. Reading never
 * throws; where nothing can be kept, nothing was.
 */
export const drafts = {
  async read(id: string): Promise<DocumentDraft | undefined> {
    try {
      return await ask<DocumentDraft | undefined>('readonly', (store) => store.get(id))
    } catch {
      return undefined
    }
  },
  /** @returns whether the browser took it: storage can be full or refused */
  async keep(id: string, draft: DocumentDraft): Promise<boolean> {
    try {
      await ask('readwrite', (store) => store.put(draft, id))
      return true
    } catch {
      return false
    }
  },
  async forget(id: string): Promise<void> {
    try {
      await ask('readwrite', (store) => store.delete(id))
    } catch {
      // Refused: then there is nothing in it either.
    }
  },
}
