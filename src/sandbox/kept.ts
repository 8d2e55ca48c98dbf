import { openDB, type DBSchema, type IDBPDatabase } from 'idb'
import { restore, snapshotOf, type Snapshot } from './snapshot'
import type { World } from './world'

interface KeptSchema extends DBSchema {
  world: { key: 'world'; value: Snapshot }
}

/** After this long a world begins anew: its newest things would no longer be new, and its addresses have expired. */
const LIFE_MS = 24 * 60 * 60_000

/** A world that outlives the page and is the same in all tabs. */
export interface KeptWorld {
  /** To be awaited before a request is answered: takes over what other tabs did. */
  ready(): Promise<void>
  /** To be awaited after a request that may have changed something. */
  save(): Promise<void>
}

/** Keeps a world in this browser's IndexedDB. Where that is refused, the world lives as long as the page. */
export function keepWorld(world: World): KeptWorld {
  const database = open().catch(() => undefined)
  const others = new BroadcastChannel('greenroom.demo')
  let loaded: Promise<void> | undefined
  let saved = Promise.resolve()
  others.addEventListener('message', () => (loaded = undefined))

  async function load(): Promise<void> {
    const snapshot = await (await database)?.get('world', 'world')
    if (snapshot && world.now() - snapshot.startedAt < LIFE_MS) restore(world, snapshot)
  }

  async function write(): Promise<void> {
    await (await database)?.put('world', snapshotOf(world), 'world')
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- that is for windows; a channel has one origin
    others.postMessage('changed')
  }

  return {
    ready: () => (loaded ??= load().catch(() => {})),
    save: () => (saved = saved.then(write).catch(() => {})),
  }
}

async function open(): Promise<IDBPDatabase<KeptSchema>> {
  return openDB<KeptSchema>('greenroom-demo', 1, { upgrade: (db) => void db.createObjectStore('world') })
}
