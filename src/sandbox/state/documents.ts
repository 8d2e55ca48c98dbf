import type { AvatarRecord, DocumentRecord, Schemas } from '../records'
import type { World } from '../world'
import { processedImageOf } from './avatars'
import { iso } from './time'

/** A document as it is listed: without its content. */
export function documentSummary(world: World, record: DocumentRecord): Schemas['DocumentSummary'] {
  const { id, name, type, createdAt, updatedAt, extra } = record
  return { id, name, type, usedBy: usersOf(world, id), createdAt: iso(createdAt), updatedAt: iso(updatedAt), ...extra }
}

export function documentView(world: World, record: DocumentRecord): Schemas['Document'] {
  return { ...documentSummary(world, record), content: record.content }
}

export function createDocument(world: World, { name, content }: Schemas['CreateDocumentRequest']): DocumentRecord {
  const now = world.now()
  const record: DocumentRecord = { id: world.newId(), name, type: 'text', content, createdAt: now, updatedAt: now }
  world.documents.set(record.id, record)
  return record
}

export function updateDocument(world: World, record: DocumentRecord, changes: Schemas['UpdateDocumentRequest']): void {
  record.name = changes.name ?? record.name
  record.content = changes.content ?? record.content
  record.updatedAt = world.now()
}

/** A deleted document disappears from the avatars that knew it. */
export function deleteDocument(world: World, id: string): void {
  world.documents.delete(id)
  for (const avatar of world.avatars.values()) avatar.documentIds = avatar.documentIds.filter((other) => other !== id)
}

function usersOf(world: World, documentId: string): Schemas['UsedBy'][] {
  const users: AvatarRecord[] = [...world.avatars.values()].filter((avatar) => avatar.documentIds.includes(documentId))
  return users.map((avatar) => ({ id: avatar.id, name: avatar.name, imageUrl: processedImageOf(world, avatar) }))
}
