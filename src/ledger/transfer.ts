import { isObject } from '~/contract/json-schema'
import type { Entry } from './entry'
import { blobOf, dataUriOf } from './inputs'
import { isPlayable } from './keep'
import { parseEntry } from './parse-entry'
import type { Cursor, Store } from './store'

/** First line of an exported file, which is JSON lines: then come entries, and files as data URIs if wanted. */
const FORMAT = 'greenroom-ledger'
const VERSION = 1

/** Entries that are read or written at once. */
const BATCH = 200

/**
 * Everything in the history as one file.
 * @param withMedia also the files kept on this device
 * @param onProgress hears the share that is done, 0–1
 */
export async function exportLedger(store: Store, at: string, withMedia: boolean, onProgress: (share: number) => void = () => {}): Promise<Blob> {
  const parts: string[] = [line({ format: FORMAT, version: VERSION, exportedAt: at })]
  const files = withMedia ? await store.listMedia() : []
  // By bytes; entries without their files count little.
  let left = files.reduce((sum, { bytes }) => sum + bytes, 0)
  const total = left + 1
  let after: Cursor | undefined
  do {
    const page = await store.list({}, BATCH, after)
    parts.push(page.entries.map((entry) => line({ entry })).join(''))
    after = page.next
  } while (after)
  for (const prompt of await store.listPrompts()) parts.push(line({ prompt }))
  // Blobs hold what they are made of outside the page's memory: one file at a time is in it.
  const blobs: Blob[] = [new Blob(parts)]
  for (const { id, entryId, keptAt, bytes } of files) {
    onProgress(1 - left / total)
    left -= bytes
    const file = await store.getMedia(id)
    if (file) blobs.push(new Blob([line({ media: { id, entryId, keptAt, dataUri: await dataUriOf(file.blob) } })]))
  }
  return new Blob(blobs, { type: 'application/x-ndjson' })
}

export interface Imported {
  added: number
  /** Replaced because the file's copy was changed later. */
  updated: number
  /** Known already. */
  unchanged: number
  files: number
  /** Lines that could not be understood. */
  skipped: number
}

/** The file is not an exported history. */
export class NotALedgerError extends Error {
  override readonly name = 'NotALedgerError'
}

/**
 * Merges an exported file into the store: by id, and of two copies the one changed later wins. Whatever is wrong with
 * a line, the others are read.
 * @param onProgress hears the share of the file that is read, 0–1
 * @throws NotALedgerError when the first line does not say what it is; what the store throws
 */
export async function importLedger(store: Store, file: Blob, onProgress: (share: number) => void = () => {}): Promise<Imported> {
  const result: Imported = { added: 0, updated: 0, unchanged: 0, files: 0, skipped: 0 }
  await check(file)
  let isFirst = true
  let waiting: Entry[] = []
  const flush = async () => {
    await importEntries(store, waiting, result)
    waiting = []
  }
  for await (const text of linesOf(file, onProgress)) {
    if (isFirst) {
      isFirst = false
      continue
    }
    const value = parse(text)
    const entry = isObject(value) ? parseEntry(value.entry) : undefined
    if (entry && waiting.push(entry) < BATCH) continue
    // Files are looked for by their entries.
    await flush()
    if (entry) continue
    if (isObject(value) && isObject(value.media)) await importMedia(store, value.media, result)
    else if (isObject(value) && isObject(value.prompt)) await importPrompt(store, value.prompt, result)
    else result.skipped += 1
  }
  await flush()
  return result
}

/** A first line is never longer than this, in bytes. What is no history, such as a film, is not read any further. */
const HEAD_BYTES = 4_096

async function check(file: Blob): Promise<void> {
  if (file.size === 0) throw new NotALedgerError('This file is empty.')
  const [head = ''] = (await file.slice(0, HEAD_BYTES).text()).split('\n', 1)
  const value = parse(head)
  if (!isObject(value) || value.format !== FORMAT) throw new NotALedgerError('This file is not an exported history.')
  if (value.version !== VERSION) throw new NotALedgerError('This file was exported by a newer version of Greenroom.')
}

/** Some entries in one transaction: one for each would take a minute for ten thousand. */
async function importEntries(store: Store, entries: readonly Entry[], result: Imported): Promise<void> {
  if (entries.length === 0) return
  const stored = await store.getMany(entries.map(({ id }) => id))
  // The same id may come twice.
  const known = new Map(stored.flatMap((entry) => (entry ? [[entry.id, entry]] : [])))
  const written = new Map<string, Entry>()
  for (const entry of entries) {
    const own = written.get(entry.id) ?? known.get(entry.id)
    if (!own) result.added += 1
    else if (entry.updatedAt > own.updatedAt && !isBehind(entry, own)) result.updated += 1
    else {
      result.unchanged += 1
      continue
    }
    written.set(entry.id, own ? { ...settled(entry), kept: own.kept } : settled(entry))
  }
  if (written.size > 0) await store.addMany([...written.values()])
}

/** Files come on lines of their own; until they do, there are none here. An intent of another browser is not ours to send. */
function settled(entry: Entry): Entry {
  const here: Entry = { ...entry, kept: { state: entry.ending === 'succeeded' ? 'dropped' : 'none', bytes: 0 } }
  return entry.state === 'intent' ? { ...here, state: 'refused', endedAt: entry.updatedAt } : here
}

/** A copy from before the end must not bring back to life what has ended, whatever its clock said. */
const isBehind = (entry: Entry, known: Entry): boolean => (known.state === 'ended' || known.state === 'refused') && entry.state !== known.state

async function importMedia(store: Store, { id, entryId, keptAt, dataUri }: Record<string, unknown>, result: Imported): Promise<void> {
  if (typeof id !== 'string' || typeof entryId !== 'string' || typeof dataUri !== 'string') return void (result.skipped += 1)
  const entry = /^[\da-f-]{36}\/(?:in|out)\/\d{1,4}$/iu.test(id) && id.startsWith(`${entryId}/`) ? await store.get(entryId) : undefined
  const blob = entry && tryBlob(dataUri)
  if (!entry || !blob || !isPlayable(blob.type)) return void (result.skipped += 1)
  if (await store.getMedia(id)) return
  const at = typeof keptAt === 'string' && !Number.isNaN(Date.parse(keptAt)) ? new Date(keptAt).toISOString() : entry.createdAt
  await store.putMedia({ id, entryId, blob, bytes: blob.size, keptAt: at })
  result.files += 1
  if (!id.includes('/out/')) return
  await store.update(entryId, (known) => ({ ...known, kept: { state: 'saved', bytes: (known.kept.state === 'saved' ? known.kept.bytes : 0) + blob.size } }))
}

async function importPrompt(store: Store, { id, text, operationId, savedAt }: Record<string, unknown>, result: Imported): Promise<void> {
  if (typeof id !== 'string' || typeof text !== 'string' || typeof savedAt !== 'string') return void (result.skipped += 1)
  await store.putPrompt({ id: id.slice(0, 100), text, savedAt, operationId: typeof operationId === 'string' ? operationId : null })
}

function tryBlob(dataUri: string): Blob | undefined {
  if (!dataUri.startsWith('data:')) return undefined
  try {
    return blobOf(dataUri)
  } catch {
    return undefined
  }
}

/** Reads a file line by line, without ever holding all of it. */
async function* linesOf(file: Blob, onProgress: (share: number) => void): AsyncGenerator<string> {
  // A line may be a film: its pieces are put together once, at its end.
  let begun: string[] = []
  for await (const piece of pieces(file, onProgress)) {
    const lines = piece.split('\n')
    const rest = lines.pop() ?? ''
    for (const text of lines) {
      const whole = begun.join('') + text
      begun = []
      if (whole.trim() !== '') yield whole
    }
    begun.push(rest)
  }
  const last = begun.join('')
  if (last.trim() !== '') yield last
}

async function* pieces(file: Blob, onProgress: (share: number) => void): AsyncGenerator<string> {
  const decoder = new TextDecoder()
  const reader = file.stream().getReader()
  let read = 0
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    read += value.byteLength
    onProgress(read / file.size)
    yield decoder.decode(value, { stream: true })
  }
  yield decoder.decode()
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

const line = (value: unknown): string => `${JSON.stringify(value)}\n`
