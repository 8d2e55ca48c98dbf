import type { DocumentSummary, KnowledgeDocument } from '~/api/types'
import { foldText, wordsOf } from '~/lib/words'
import type { KnowledgeSearch } from '../knowledge.search'

/** A document that fits a search. */
export interface Match {
  document: DocumentSummary
  /** Where its text has a word of the search, when the name alone does not fit. */
  excerpt?: string
}

/** Folding a long text takes milliseconds; it is done once for each version of it. */
const folded = new WeakMap<KnowledgeDocument, string>()

function foldedText(document: KnowledgeDocument): string {
  const known = folded.get(document) ?? foldText(document.content)
  folded.set(document, known)
  return known
}

/**
 * The documents in which every word of `q` is found, whatever the case and accents: in the name or, for those whose
 * text was read, in the text. In the order asked for, as the API would list them.
 */
export function searchDocuments(documents: readonly DocumentSummary[], opened: ReadonlyMap<string, KnowledgeDocument>, search: KnowledgeSearch): Match[] {
  const { q = '', sort, order } = search
  const words = wordsOf(q)
  const matches = documents.flatMap((document): Match[] => {
    const name = foldText(document.name)
    const missing = words.filter((word) => !name.includes(word))
    const [first] = missing
    if (first === undefined) return [{ document }]
    const read = opened.get(document.id)
    const text = read && foldedText(read)
    if (!read || !text || !missing.every((word) => text.includes(word))) return []
    return [{ document, excerpt: excerptOf(read.content, first) }]
  })
  const timeOf = ({ document }: Match) => Date.parse(document[sort ?? 'createdAt']) || 0
  const sign = order === 'asc' ? 1 : -1
  return matches.toSorted((a, b) => sign * (timeOf(a) - timeOf(b)))
}

const AROUND = 60

/** Some words around the first place, in one line. */
function excerptOf(text: string, word: string): string {
  // Folding can change lengths; in most texts it does not, and elsewhere the start of the text still helps.
  const at = Math.max(0, text.toLocaleLowerCase().indexOf(word))
  const start = Math.max(0, at - AROUND)
  const end = Math.min(text.length, at + word.length + AROUND)
  const line = text.slice(start, end).replace(/\s+/g, ' ').trim()
  return `${start > 0 ? '…' : ''}${line}${end < text.length ? '…' : ''}`
}
