import { day } from '../state/time'
import { uploadToken } from '../state/uploads'
import type { World } from '../world'
import { readUploadForm } from './multipart'
import { refused } from './refused'

const smallest = 512
const largest = 200 * 1024 * 1024
/** Bytes up to which a file is kept, so that an uploaded picture is the one shown. */
const kept = 16 * 1024 * 1024

/**
 * Takes a file into its slot: a multipart form with the slot's fields first and `file` last. 204 when it is in; 403
 * for a wrong token or a slot that is used or expired; 400 for a form or a size that is not right.
 */
export async function receiveUpload(world: World, request: Request): Promise<Response> {
  if (request.method !== 'POST') return refused(405, 'Only POST')
  const upload = world.uploads.get(new URL(request.url).pathname.slice('/uploads/'.length))
  if (!upload) return refused(404, 'There is no such slot')
  if (upload.size !== undefined || world.now() - upload.createdAt >= day) return refused(403, 'This slot is used up')
  try {
    const { fields, file } = await readUploadForm(request, kept)
    if (fields.get('token') !== uploadToken(upload.id)) return refused(403, 'The fields of the slot must come before the file')
    if (!file) return refused(400, 'The form holds no file')
    if (file.size < smallest || file.size > largest) return refused(400, `A file has ${smallest} bytes to 200 MB; this has ${file.size} bytes`)
    upload.size = file.size
    if (file.bytes) world.files.put(`upload:${upload.id}`, { bytes: file.bytes, type: typeOf(file.type, upload.filename) })
    return new Response(null, { status: 204 })
  } catch (error) {
    if (error instanceof TypeError) return refused(400, error.message)
    throw error
  }
}

/** Some clients name no type with a file; its extension does. */
function typeOf(type: string, filename: string): string {
  if (type !== 'application/octet-stream') return type
  const extension = filename.slice(filename.lastIndexOf('.') + 1).toLowerCase()
  return { png: 'image/png', webp: 'image/webp', jpg: 'image/jpeg', jpeg: 'image/jpeg', mp4: 'video/mp4', mp3: 'audio/mpeg', wav: 'audio/wav' }[extension] ?? type
}
