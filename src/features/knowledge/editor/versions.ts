import type { KnowledgeDocument, UpdateDocumentRequest } from '~/api/types'
import { normalizeLines } from '../normalizeLines'

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
