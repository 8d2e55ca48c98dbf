/** Longer texts than this are files, and too long to stay in a request that is read with every list. */
const LONG = 2_000

/** Stands in the stored request where a data URI was. The rest is `{entryId}/in/{n}`. */
const MARK = 'greenroom-input:'

/** A data URI that was taken out of a request. */
export interface StoredInput {
  /** Id of its media record. */
  id: string
  dataUri: string
}

/** The request without its long data URIs, and what was taken out. Changes nothing in `body`. */
export function takeOutInputs(entryId: string, body: unknown): { request: unknown; inputs: StoredInput[] } {
  const inputs: StoredInput[] = []
  const request = mapTexts(body, (text) => {
    if (text.length <= LONG || !text.startsWith('data:')) return text
    const known = inputs.find(({ dataUri }) => dataUri === text)
    const id = known?.id ?? `${entryId}/in/${inputs.length}`
    if (!known) inputs.push({ id, dataUri: text })
    return MARK + id
  })
  return { request, inputs }
}

/**
 * The request as it was sent.
 * @param read gives the data URI of a media record, or undefined when it made room for others
 * @returns the body, and how many of its files are no longer on this device
 */
export async function putBackInputs(
  request: unknown,
  read: (id: string) => Promise<string | undefined>,
): Promise<{ body: unknown; missing: number }> {
  const wanted = new Set<string>()
  mapTexts(request, (text) => {
    if (text.startsWith(MARK)) wanted.add(text.slice(MARK.length))
    return text
  })
  const found = new Map<string, string>()
  await Promise.all(
    [...wanted].map(async (id) => {
      const dataUri = await read(id)
      if (dataUri !== undefined) found.set(id, dataUri)
    }),
  )
  const body = mapTexts(request, (text) => (text.startsWith(MARK) ? (found.get(text.slice(MARK.length)) ?? text) : text))
  return { body, missing: wanted.size - found.size }
}

/** The file in a data URI. */
export function blobOf(dataUri: string): Blob {
  const [head, data] = splitOnce(dataUri.slice('data:'.length), ',')
  const isBase64 = /;\s*base64\s*$/iu.test(head)
  const type = head.split(';', 1)[0]?.trim() ?? ''
  if (!isBase64) return new Blob([decodeURIComponent(data)], { type })
  return new Blob([Uint8Array.from(atob(data), (character) => character.charCodeAt(0))], { type })
}

/** The data URI of a file. */
export async function dataUriOf(blob: Blob): Promise<string> {
  return `data:${blob.type || 'application/octet-stream'};base64,${toBase64(new Uint8Array(await blob.arrayBuffer()))}`
}

export function toBase64(bytes: Uint8Array): string {
  let text = ''
  // In pieces: a call takes only so many arguments.
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000))
  return btoa(text)
}

function splitOnce(text: string, separator: string): [string, string] {
  const at = text.indexOf(separator)
  return at === -1 ? [text, ''] : [text.slice(0, at), text.slice(at + 1)]
}

function mapTexts(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value)
  if (Array.isArray(value)) return value.map((child) => mapTexts(child, change))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([key, child]) => [key, mapTexts(child, change)]))
}
