import { openDB } from 'idb'
import { ledger } from './ledger'

/** Every database and every key of this dashboard begins with it; others of the same origin are not ours. */
const PREFIX = 'greenroom'

/** For browsers that cannot list their databases. */
const DATABASES = ['greenroom', 'greenroom-drafts', 'greenroom-voices', 'greenroom-demo']

/** What the browser says of the room of this whole site, in bytes. */
export interface Room {
  taken: number
  allowed: number
}

/** @returns undefined where the browser does not tell, as on pages that are not secure */
export async function roomOfSite(): Promise<Room | undefined> {
  try {
    const { usage, quota } = await navigator.storage.estimate()
    return usage === undefined || quota === undefined ? undefined : { taken: usage, allowed: quota }
  } catch {
    return undefined
  }
}

/**
 * Forgets everything that this dashboard keeps in this browser: history, files, drafts, choices. What stands in the
 * page's memory stays until it is loaded again; other tabs read their history anew.
 * @throws when a database could not be emptied; what was forgotten by then stays forgotten
 */
export async function clearDevice(): Promise<void> {
  for (const name of await databases()) await empty(name)
  for (const storage of [() => localStorage, () => sessionStorage]) forgetKeys(storage)
  await ledger.reload()
}

async function databases(): Promise<string[]> {
  if (typeof indexedDB === 'undefined') return []
  const listed = await indexedDB.databases?.()
  return listed ? listed.flatMap(({ name }) => (name?.startsWith(PREFIX) ? [name] : [])) : DATABASES
}

/** Emptied, not deleted: a database that another tab has open cannot be deleted before that tab is closed. */
async function empty(name: string): Promise<void> {
  let isNew = false
  const opening = openDB(name, undefined, {
    upgrade(_db, _oldVersion, _newVersion, tx) {
      isNew = true
      tx.done.catch(() => {})
      tx.abort()
    },
  })
  const db = await opening.catch((error: unknown) => {
    if (!isNew) throw error
  })
  if (!db) return
  try {
    const stores = [...db.objectStoreNames]
    if (stores.length === 0) return
    const tx = db.transaction(stores, 'readwrite')
    await Promise.all([...stores.map((store) => tx.objectStore(store).clear()), tx.done])
  } finally {
    db.close()
  }
}

/** @param open reads the storage, which throws where site data is blocked; then there is nothing in it */
function forgetKeys(open: () => Storage): void {
  try {
    const storage = open()
    const keys = Array.from({ length: storage.length }, (_, index) => storage.key(index) ?? '')
    for (const key of keys.filter((name) => name.startsWith(PREFIX))) storage.removeItem(key)
  } catch {
    // Refused.
  }
}
