/** What becomes of a chosen file before a request can name it. Loaded with the first file. */
import { brokenRule } from './broken-rule'
import { toDataUri } from './data-uri'
import { inspectMedia } from './media-inspect'
import type { MediaFacts, MediaRules } from './media-rules'
import type { MediaFormat, MediaKind } from './media-sniff'
import { rememberUpload } from './recent-uploads'

interface Place {
  accepts: readonly MediaKind[]
  rules: MediaRules
  /** Files up to this many bytes travel inside the request; larger ones are uploaded. */
  inlineBytes: number
}

type Prepared =
  | { way: 'refused'; reason: string }
  | { way: 'inline'; uri: string; facts: MediaFacts }
  /** `uploaded` is to be called with its address, so that it can be chosen again. */
  | { way: 'upload'; file: File; facts: MediaFacts; uploaded: (uri: string, expiresAt: string) => void }

/** Looks at a file for a place of a request, and makes it ready for the way that it takes. Sends nothing. */
export async function prepareFile(file: File, name: string, { accepts, rules, inlineBytes }: Place): Promise<Prepared> {
  const found = await inspectMedia(file, accepts)
  if (!found.ok) return { way: 'refused', reason: found.reason }
  const { facts, format } = found
  const reason = brokenRule(facts, rules)
  if (reason !== undefined) return { way: 'refused', reason }
  if (file.size <= inlineBytes) return { way: 'inline', facts, uri: await toDataUri(file, format.type) }
  return { way: 'upload', facts, file: named(file, name, format), uploaded: (uri, expiresAt) => rememberUpload({ uri, name, expiresAt, facts }) }
}

/** Under a name that the API takes: 3 to 255 characters, with the ending of its real format. */
function named(file: File, name: string, { ending, type }: MediaFormat): File {
  const stem = name.replace(/\.[^.]*$/, '').slice(0, 200) || 'file'
  return new File([file], `${stem}.${ending}`, { type })
}
