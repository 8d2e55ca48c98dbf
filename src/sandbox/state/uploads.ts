import { invalidAt } from '../problem'
import type { Schemas, UploadRecord } from '../records'
import { hash } from '../signing'
import type { World } from '../world'

const extensions = /\.(?:jpe?g|png|webp|mp4|mov|m4v|mkv|webm|ogv|avi|mp3|m4a|aac|flac|wav|ogg|oga|opus)$/iu

/**
 * Opens a slot for one file. Its address and fields are the sandbox's own, in the manner of an S3 form.
 * @throws Problem 400 for a file name whose extension is no picture, video or sound
 */
export function createUpload(world: World, { filename }: Schemas['CreateUploadRequest']): Schemas['CreateUploadResponse'] {
  if (!extensions.test(filename)) throw invalidAt(['filename'], 'The extension must be that of an image, a video or a sound.')
  const upload: UploadRecord = { id: world.newId(), filename, createdAt: world.now() }
  world.uploads.set(upload.id, upload)
  return {
    uploadUrl: `${world.origin}/uploads/${upload.id}`,
    fields: { key: `uploads/${upload.id}/${filename}`, token: uploadToken(upload.id) },
    runwayUri: `runway://${upload.id}`,
  }
}

/** What the form must carry to be accepted into a slot. */
export function uploadToken(id: string): string {
  return hash(`upload ${id}`)
}
