import { createStore } from 'zustand'
import { ApiError } from '~/api/errors'
import type { CreateDocumentRequest, KnowledgeDocument } from '~/api/types'
import createDocumentRequest from '~/contract/requests/CreateDocumentRequest.gen.json'
import { validate } from '~/contract/validate'
import { copyName } from '../names'
import type { readFile } from './readFile'
import { splitText } from './splitText'

/** A text on its way to become a document. */
export interface ImportItem {
  id: string
  /** The file's name, or where else it came from. */
  source: string
  name: string
  content: string
  note?: string
  stage:
    | { is: 'reading'; share: number }
    | { is: 'refused'; reason: string }
    | { is: 'ready' }
    | { is: 'creating' }
    | { is: 'created'; documentId: string }
    | { is: 'failed'; error: unknown }
}

export interface ImportState {
  items: readonly ImportItem[]
  /** Someone tried to create them, so that errors in fields may be shown. */
  attempted: boolean
}

type Send = (request: { body: CreateDocumentRequest; key: string }) => Promise<KnowledgeDocument>

interface ImportOptions {
  read: typeof readFile
  newKey: () => string
}

/** Longest text of a document in UTF-16 units. */
export const MAX_CONTENT = createDocumentRequest.properties.content.maxLength

export type ImportStore = ReturnType<typeof createImport>

/** Several texts that become documents, each by itself: one that fails leaves the others alone. */
export function createImport({ read, newKey }: ImportOptions) {
  const store = createStore<ImportState>(() => ({ items: [], attempted: false }))
  /** The Idempotency-Key of a create whose outcome is not known. */
  const keys = new Map<string, string>()

  const change = (id: string, part: Partial<ImportItem>) =>
    store.setState(({ items }) => ({ items: items.map((item) => (item.id === id ? { ...item, ...part } : item)) }))

  async function fileAdded(file: File): Promise<void> {
    const id = newKey()
    const item: ImportItem = { id, source: file.name, name: file.name, content: '', stage: { is: 'reading', share: 0 } }
    store.setState(({ items }) => ({ items: [...items, item] }))
    try {
      const result = await read(file, (share) => change(id, { stage: { is: 'reading', share } }))
      if (result.ok) change(id, { name: result.name, content: result.content, note: result.note, stage: { is: 'ready' } })
      else change(id, { stage: { is: 'refused', reason: result.reason } })
    } catch {
      change(id, { stage: { is: 'refused', reason: 'The file could not be read. It may have been moved or changed meanwhile.' } })
    }
  }

  function textAdded(source: string, name: string, content: string): void {
    store.setState(({ items }) => ({ items: [...items, { id: newKey(), source, name, content, stage: { is: 'ready' } }] }))
  }

  /** Puts its parts into the place of a text that is too long. */
  function split(id: string): void {
    store.setState(({ items }) => ({
      items: items.flatMap((item) => {
        if (item.id !== id) return [item]
        return partsOf(item).map(({ name, content }) => ({ ...item, id: newKey(), name, content }))
      }),
    }))
  }

  async function create(id: string, send: Send): Promise<void> {
    const item = store.getState().items.find((candidate) => candidate.id === id)
    if (!item || !isWaiting(item) || issuesOf(item).length > 0) return
    const key = keys.get(id) ?? newKey()
    keys.set(id, key)
    change(id, { stage: { is: 'creating' } })
    try {
      const document = await send({ body: { name: item.name, content: item.content }, key })
      change(id, { stage: { is: 'created', documentId: document.id } })
      keys.delete(id)
    } catch (error) {
      change(id, { stage: { is: 'failed', error } })
      // Only while nobody knows whether it was created must the key stay: the answer to another would be the old one.
      if (error instanceof ApiError && error.outcome !== 'unknown') keys.delete(id)
    }
  }

  return {
    store,
    fileAdded,
    textAdded,
    split,
    renamed: (id: string, name: string) => {
      keys.delete(id)
      const item = store.getState().items.find((candidate) => candidate.id === id)
      // What the API said of the old name is outdated.
      change(id, item && refusedName(item) !== undefined ? { name, stage: { is: 'ready' } } : { name })
    },
    removed: (id: string) => store.setState(({ items }) => ({ items: items.filter((item) => item.id !== id) })),
    create,
    hasPending: () => store.getState().items.some(isPending),
    /** Creates all that wait, one after the other. @returns whether every one of them could be sent */
    createAll: async (send: Send): Promise<boolean> => {
      store.setState({ attempted: true })
      const waiting = store.getState().items.filter(isWaiting)
      const valid = waiting.filter((item) => issuesOf(item).length === 0)
      for (const { id } of valid) await create(id, send)
      return valid.length === waiting.length
    },
  }
}

/** It can be created, now or again. */
export function isWaiting({ stage }: ImportItem): boolean {
  return stage.is === 'ready' || stage.is === 'failed'
}

/** Leaving now would lose it. */
function isPending(item: ImportItem): boolean {
  return isWaiting(item) || item.stage.is === 'reading' || item.stage.is === 'creating'
}

export function isTooLong({ content }: ImportItem): boolean {
  return content.length > MAX_CONTENT
}

interface ImportIssue {
  field: 'name' | 'content'
  message: string
}

/** What the contract finds wrong with it. */
export function issuesOf({ name, content }: ImportItem): ImportIssue[] {
  return validate(createDocumentRequest, { name, content }).map(({ path, message }) => {
    const field = path[0] === 'name' ? 'name' : 'content'
    return { field, message: (field === 'name' ? name : content) === '' ? 'Required.' : message }
  })
}

/** What the API said is wrong with the name, when it refused it. */
export function refusedName({ stage }: ImportItem): string | undefined {
  const { error } = stage.is === 'failed' ? stage : {}
  return error instanceof ApiError ? error.issues.find(({ path }) => path[0] === 'name')?.message : undefined
}

/** The documents that a text would be split into. */
export function partsOf({ name, content }: ImportItem): { name: string; content: string }[] {
  const parts = splitText(content, MAX_CONTENT)
  return parts.map(({ title, text }, index) => ({
    name: copyName(title && title !== name ? `${name} – ${title}` : name, `${index + 1} of ${parts.length}`),
    content: text,
  }))
}
