import { fetchFile } from './fetch-file'
import { inspectMedia } from './media-inspect'
import { knownMedia, useMediaLibrary } from './media-library'
import { recentUploads } from './recent-uploads'

/** Finds out what stands behind addresses that came from elsewhere, such as an earlier request, as far as that can be known here. */
export async function learnFiles(uris: readonly string[]): Promise<void> {
  const { learnt } = useMediaLibrary.getState()
  const uploads = recentUploads()
  await Promise.all(
    uris.map(async (uri, n) => {
      if (knownMedia(uri)) return
      const upload = uploads.find((own) => own.uri === uri)
      if (upload) return learnt(uri, { name: upload.name, facts: upload.facts, origin: { from: 'upload', name: upload.name, uri } })
      if (!uri.startsWith('data:')) return
      const name = `file ${n + 1}`
      const file = await fetchFile(uri, name)
      const found = await inspectMedia(file, ['image', 'video', 'audio'])
      if (found.ok) learnt(uri, { name, facts: found.facts, file, origin: { from: 'file', name } })
    }),
  )
}
