/**
 * A file as a data URI of the given media type; the browser's own `file.type` comes from the file's name and may be
 * wrong or empty, and the API refuses a data URI whose type does not fit.
 *
 * @throws DOMException when the file can no longer be read
 */
export async function toDataUri(file: Blob, type: string): Promise<string> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  const CHUNK = 0x8000 // as many arguments as every engine takes in one call
  let binary = ''
  for (let at = 0; at < bytes.length; at += CHUNK) binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK))
  return `data:${type};base64,${btoa(binary)}`
}
