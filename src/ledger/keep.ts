import { ApiError } from '~/api/errors'
import type { LedgerApi } from './api'
import { sleep, utc, type Clock } from './clock'
import type { Entry } from './entry'
import { keptId } from './kept-id'
import type { EntryEvent } from './next'
import type { KeepSettings } from './settings'
import type { Store } from './store'

interface KeeperOptions {
  store: Store
  api: Pick<LedgerApi, 'media'>
  clock: Clock
  settings: () => KeepSettings
  happen: (id: string, event: EntryEvent) => Promise<unknown>
  /** Told when kept files came or went; with the entries that lost theirs. */
  onMedia: (dropped: readonly string[]) => void
}

export interface Keeper {
  /** Copies the outputs of a run to this device, one run after the other. Says how it went by events. */
  keep: (entry: Entry) => Promise<void>
  /** Drops the oldest files until the rest is within the limit. */
  trim: () => Promise<void>
}

/** Tries per file, and the pause before the second and third, in milliseconds. */
const PAUSES = [5_000, 30_000]

export function createKeeper({ store, api, clock, settings, happen, onMedia }: KeeperOptions): Keeper {
  let queue: Promise<void> = Promise.resolve()

  const makeRoom = async (bytes: number) => {
    let total = await store.mediaBytes()
    if (total + bytes <= settings().limitBytes) return
    const dropped: string[] = []
    for (const file of await store.listMedia()) {
      if (total + bytes <= settings().limitBytes) break
      dropped.push(file.id)
      total -= file.bytes
    }
    await store.removeMedia(dropped)
    onMedia([...new Set(dropped.map((id) => id.split('/', 1)[0]!))])
  }

  const fetchFile = async (path: string): Promise<Blob> => {
    for (const pause of [...PAUSES, undefined]) {
      try {
        return await api.media(path)
      } catch (error) {
        // What is not there will not be there later either.
        if (pause === undefined || (error instanceof ApiError && error.status >= 400 && error.status < 500)) throw error
        await sleep(clock, pause)
      }
    }
    throw new Error('unreachable')
  }

  const keepFile = async (entry: Entry, n: number): Promise<number> => {
    const id = keptId(entry.id, n)
    const known = await store.getMedia(id)
    if (known) return known.bytes
    const blob = await fetchFile(entry.outputs[n]!.path)
    if (!isPlayable(blob.type)) throw new TypeError(`Not a media type: ${blob.type}`)
    if (blob.size > settings().limitBytes) throw new RangeError('Larger than all that may be kept')
    await makeRoom(blob.size)
    await store.putMedia({ id, entryId: entry.id, blob, bytes: blob.size, keptAt: utc(clock) })
    return blob.size
  }

  const keepAll = async (entry: Entry) => {
    const say = (state: Entry['kept']['state'], bytes = 0) => happen(entry.id, { type: 'kept', state, bytes, at: utc(clock) })
    if (!settings().on) {
      await say('off')
      return
    }
    await say('saving')
    try {
      let bytes = 0
      for (let n = 0; n < entry.outputs.length; n += 1) bytes += await keepFile(entry, n)
      await say('saved', bytes)
      onMedia([])
    } catch {
      await say('failed')
    }
  }

  return {
    keep(entry) {
      queue = queue.then(() => keepAll(entry)).catch(() => {})
      return queue
    },
    trim: () => makeRoom(0),
  }
}

/**
 * Whether a file may be kept and shown under this page's own origin. A document could run scripts there, so only
 * pictures, films and sounds are taken; SVG is a document.
 */
export function isPlayable(type: string): boolean {
  return /^(?:image|video|audio)\/(?!svg)/u.test(type.trim().toLowerCase())
}
