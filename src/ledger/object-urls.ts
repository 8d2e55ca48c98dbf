/** blob: URLs of kept files, shared by all who show the same file and released after the last. */
export interface ObjectUrls {
  /** Takes a share of the URL; undefined when the file is not kept here. Give it back with `release`. */
  acquire: (id: string) => Promise<string | undefined>
  release: (id: string) => void
}

interface Held {
  users: number
  url: Promise<string | undefined>
}

export function createObjectUrls(read: (id: string) => Promise<Blob | undefined>): ObjectUrls {
  const held = new Map<string, Held>()
  return {
    acquire(id) {
      const known = held.get(id)
      if (known) {
        known.users += 1
        return known.url
      }
      const url = read(id).then((blob) => blob && URL.createObjectURL(blob), () => undefined)
      held.set(id, { users: 1, url })
      return url
    },
    release(id) {
      const known = held.get(id)
      if (!known) return
      known.users -= 1
      if (known.users > 0) return
      held.delete(id)
      // It may still be on its way; then it goes when it has come.
      void known.url.then((url) => url && URL.revokeObjectURL(url))
    },
  }
}
