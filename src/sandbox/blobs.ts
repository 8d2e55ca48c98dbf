/** Bytes with their media type. */
interface MediaBytes {
  bytes: Uint8Array<ArrayBuffer>
  type: string
}

export interface BlobStore {
  get(key: string): MediaBytes | undefined
  /** Keeps a blob, unless it alone is too large; others go, least recently used first. */
  put(key: string, blob: MediaBytes): void
  delete(key: string): void
  /** All of them, least recently used first. */
  entries(): [key: string, blob: MediaBytes][]
  clear(): void
}

/**
 * A bounded memory of bytes: uploaded files, pictures sent as data URIs, rendered outputs.
 * @param limit bytes kept in all
 * @param each bytes above which one blob is not kept
 */
export function createBlobStore(limit: number, each: number): BlobStore {
  // A Map keeps the order of insertion: taking out and putting in again makes an entry the youngest.
  const blobs = new Map<string, MediaBytes>()
  let size = 0
  const remove = (key: string): MediaBytes | undefined => {
    const blob = blobs.get(key)
    if (blob) size -= blob.bytes.length
    blobs.delete(key)
    return blob
  }
  return {
    get: (key) => {
      const blob = remove(key)
      if (!blob) return undefined
      blobs.set(key, blob)
      size += blob.bytes.length
      return blob
    },
    put: (key, blob) => {
      remove(key)
      if (blob.bytes.length > each) return
      blobs.set(key, blob)
      size += blob.bytes.length
      for (const oldest of blobs.keys()) {
        if (size <= limit) break
        remove(oldest)
      }
    },
    delete: remove,
    entries: () => [...blobs],
    clear: () => {
      blobs.clear()
      size = 0
    },
  }
}
