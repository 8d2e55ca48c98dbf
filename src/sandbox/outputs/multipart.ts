/** What a form upload held. */
export interface UploadForm {
  fields: Map<string, string>
  /** Undefined when the form had no part called `file`. */
  file: { type: string; size: number; bytes: Uint8Array<ArrayBuffer> | undefined } | undefined
}

const maxHead = 65_536

/**
 * Reads a multipart form whose last part is `file`, as it streams in: the fields are collected, of the file only
 * `keep` bytes at most are held, and of a larger one none. (`Request.formData` would hold all of it.)
 * @throws TypeError when it is not such a form
 */
export async function readUploadForm(request: Request, keep: number): Promise<UploadForm> {
  const boundary = /boundary="?([^";]+)"?/u.exec(request.headers.get('content-type') ?? '')?.[1]
  if (boundary === undefined || !request.body) throw new TypeError('Not a multipart form')
  const reader = request.body.getReader()
  const fields = new Map<string, string>()
  let head = ''
  for (;;) {
    const part = nextPart(head, boundary)
    if (part === 'end') return { fields, file: undefined }
    if (part === undefined) {
      const { done, value } = await reader.read()
      if (done || head.length > maxHead) throw new TypeError('The form breaks off before its file')
      head += latin1(value)
    } else if (part.name === 'file') {
      return { fields, file: { type: part.type, ...(await drain(reader, part.rest, boundary, keep)) } }
    } else {
      const end = part.rest.indexOf(`\r\n--${boundary}`)
      if (end >= 0) {
        fields.set(part.name, part.rest.slice(0, end))
        head = part.rest.slice(end + 2)
      } else {
        const { done, value } = await reader.read()
        if (done || head.length > maxHead) throw new TypeError('The form breaks off before its file')
        head += latin1(value)
      }
    }
  }
}

/** The headers of the part that `text` starts with, undefined while they are not whole. */
function nextPart(text: string, boundary: string): { name: string; type: string; rest: string } | 'end' | undefined {
  if (text.startsWith(`--${boundary}--`)) return 'end'
  const blank = text.indexOf('\r\n\r\n')
  if (blank < 0) return undefined
  const headers = text.slice(0, blank)
  const name = /^content-disposition:.*?[;\s]name="([^"]*)"/imu.exec(headers)?.[1]
  if (!headers.startsWith(`--${boundary}`) || name === undefined) throw new TypeError('A part has no name')
  const type = /^content-type:\s*(\S+)/imu.exec(headers)?.[1] ?? 'application/octet-stream'
  return { name, type, rest: text.slice(blank + 4) }
}

async function drain(reader: ReadableStreamDefaultReader<Uint8Array>, begun: string, boundary: string, keep: number) {
  const end = `\r\n--${boundary}--`
  const chunks: Uint8Array[] = [Uint8Array.from(begun, (letter) => letter.charCodeAt(0))]
  let total = begun.length
  let held = begun.length
  for (;;) {
    const { done, value } = await reader.read()
    if (done) break
    chunks.push(value)
    total += value.length
    held += value.length
    // Too large to keep: only the tail is held, long enough to see how the form ends.
    while (total > keep + end.length + 2 && chunks.length > 1 && held - (chunks[0]?.length ?? 0) > end.length + 2) {
      held -= chunks.shift()?.length ?? 0
    }
  }
  const tail = concat(chunks, held)
  const text = latin1(tail.subarray(-end.length - 2))
  const trailer = text.length - text.lastIndexOf(end)
  if (!text.includes(end)) throw new TypeError('The form has no end')
  return { size: total - trailer, bytes: held === total ? tail.slice(0, total - trailer) : undefined }
}

function concat(chunks: readonly Uint8Array[], length: number): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(length)
  let at = 0
  for (const chunk of chunks) {
    all.set(chunk, at)
    at += chunk.length
  }
  return all
}

/** One letter per byte, so that positions in the text are positions in the bytes. */
function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return text
}
