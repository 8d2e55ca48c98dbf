import type { Avatar } from '~/api/types'

/**
 * An avatar as a JSON text to keep. All that the API gives but the two picture addresses: they are signed, stop working
 * within two days, and until then let anyone who has the file see the picture.
 *
 * @param documents id and name of its documents as far as they are known, so that the ids can be told apart later
 * @param now milliseconds
 */
export function exportAvatar(avatar: Avatar, documents: readonly { id: string; name: string }[], now: number): string {
  const { referenceImageUri: _reference, processedImageUri: _processed, ...rest } = avatar
  const attached = documents.filter(({ id }) => avatar.documentIds.includes(id)).map(({ id, name }) => ({ id, name }))
  return `${JSON.stringify({ exportedAt: new Date(now).toISOString(), avatar: rest, documents: attached }, null, 2)}\n`
}

/** A file name that every system takes: letters and digits of any script, the rest as hyphens. "Ada L." → "ada-l.json". */
export function exportName(name: string): string {
  const safe = name.normalize('NFC').toLowerCase().replace(/[^\p{L}\p{N}\p{M}]+/gu, '-').replace(/^-+|-+$/g, '')
  return `${safe === '' ? 'avatar' : safe}.json`
}
