import type { KnowledgeDocument, UpdateDocumentRequest } from '~/api/types'
import { normalizeLines } from '../new/decodeText'

/** What can be edited of a document. */
export interface DocumentEdit {
  name: string
  content: string
}

/** The start of the editor, with the line ends that a textarea gives back; else every document would seem changed. */
export function editOf({ name, content }: DocumentEdit): DocumentEdit {
  return { name, content: normalizeLines(content) }
}

/**
 * The members of `changes` that would overwrite what someone else has saved meanwhile: theirs differs from the version
 * that was begun on, and from what is about to be sent. Without `begunOn`, when nobody knows it any more, every
 * difference counts.
 */
export function overwrites(changes: UpdateDocumentRequest, begunOn: DocumentEdit | undefined, theirs: DocumentEdit): (keyof DocumentEdit)[] {
  const before = begunOn && editOf(begunOn)
  const now = editOf(theirs)
  return (['name', 'content'] as const).filter((name) => changes[name] !== undefined && now[name] !== before?.[name] && now[name] !== changes[name])
}

/** Thrown instead of saving when a newer version would be overwritten: nothing was sent. */
export class NewerVersionError extends Error {
  override readonly name = 'NewerVersionError'
  readonly theirs: KnowledgeDocument

  constructor(theirs: KnowledgeDocument) {
    super('There is a newer version.')
    this.theirs = theirs
  }
}

/** Where two texts differ: what they share at the start and the end is left out, by whole lines. */
export interface Difference {
  mine: string
  theirs: string
  /** Lines that are the same before and after. */
  before: number
  after: number
}

/** The stretch of lines in which two versions differ. */
export function differenceOf(mine: string, theirs: string): Difference {
  const a = mine.split('\n')
  const b = theirs.split('\n')
  const shorter = Math.min(a.length, b.length)
  let before = 0
  while (before < shorter && a[before] === b[before]) before += 1
  let after = 0
  while (after < shorter - before && a.at(-1 - after) === b.at(-1 - after)) after += 1
  const stretch = (lines: string[]) => lines.slice(before, lines.length - after).join('\n')
  return { mine: stretch(a), theirs: stretch(b), before, after }
}
