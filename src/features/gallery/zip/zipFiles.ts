import { Zip, ZipPassThrough } from 'fflate'

/** One file to be packed. */
export interface ZipItem {
  /** Without ending; made safe and unique here, see names.ts. */
  base: string
  /** What a person calls it, when it fails. */
  label: string
  read(signal: AbortSignal): Promise<Blob>
  /** When it was made, milliseconds since 1970. */
  madeAt: number
}

export interface ZipProgress {
  /** Of `total`. */
  files: number
  total: number
  bytes: number
}

export interface Zipped {
  blob: Blob
  /** Names in the zip, item by item; undefined for what failed. */
  names: (string | undefined)[]
  failures: { label: string; why: string }[]
}

/** What a zip without 64-bit fields can hold; some room is left for its list of contents. */
const MAX_BYTES = 4_000_000_000

/** How much is held in the page's memory before it goes into a Blob, which browsers keep on disk. */
const HELD_BYTES = 8_000_000

/**
 * Packs files one after the other: a file is had whole before its name goes in, so that one that fails leaves nothing
 * behind, and never more than a piece of it is in the page's memory. Not compressed: media is that already.
 * @param nameOf gives each file its name, from its base and media type
 * @param last a text to put at the end, once all names are known
 * @throws AbortError when `signal` says so
 */
export async function zipFiles(
  items: readonly ZipItem[],
  { nameOf, last, signal, onProgress }: {
    nameOf: (base: string, type: string) => string
    last?: (names: readonly (string | undefined)[]) => { name: string; text: string }
    signal: AbortSignal
    onProgress: (progress: ZipProgress) => void
  },
): Promise<Zipped> {
  const out = createSink()
  const zip = new Zip((error, chunk) => {
    if (error) throw error
    out.take(chunk)
  })
  const names: (string | undefined)[] = []
  const failures: Zipped['failures'] = []
  let bytes = 0
  for (const [n, item] of items.entries()) {
    onProgress({ files: n, total: items.length, bytes })
    try {
      const file = await item.read(signal)
      signal.throwIfAborted()
      if (bytes + file.size > MAX_BYTES) throw new RangeError('It does not fit: a zip holds 4 GB. Download it by itself, or fewer at once.')
      const name = nameOf(item.base, file.type)
      await add(zip, name, file, item.madeAt, signal)
      names.push(name)
      bytes += file.size
    } catch (error) {
      signal.throwIfAborted()
      names.push(undefined)
      failures.push({ label: item.label, why: error instanceof Error ? error.message : 'It could not be read.' })
    }
  }
  if (last) {
    const { name, text } = last(names)
    await add(zip, name, new Blob([text]), Date.now(), signal)
  }
  zip.end()
  onProgress({ files: items.length, total: items.length, bytes })
  return { blob: out.done(), names, failures }
}

async function add(zip: Zip, name: string, file: Blob, madeAt: number, signal: AbortSignal): Promise<void> {
  const entry = new ZipPassThrough(name)
  // The format begins in 1980.
  entry.mtime = new Date(Math.max(madeAt || 0, Date.UTC(1980, 0, 2)))
  zip.add(entry)
  const reader = file.stream().getReader()
  for (;;) {
    const { done, value } = await reader.read()
    signal.throwIfAborted()
    if (done) break
    entry.push(value)
  }
  entry.push(new Uint8Array(0), true)
}

function createSink() {
  const parts: Blob[] = []
  let held: Uint8Array<ArrayBuffer>[] = []
  let bytes = 0
  const fold = () => {
    parts.push(new Blob(held))
    held = []
    bytes = 0
  }
  return {
    take(chunk: Uint8Array) {
      // A copy: the packer may use its buffer again.
      held.push(chunk.slice())
      bytes += chunk.byteLength
      if (bytes > HELD_BYTES) fold()
    },
    done() {
      fold()
      return new Blob(parts, { type: 'application/zip' })
    },
  }
}
