import type { Entry } from '~/data/ledgerEntry'
import { createEntry } from '~/ledger/new-entry'

/** An entry for tests: a picture that was made and kept. */
export function entryFixture(known: Partial<Entry> = {}): Entry {
  return createEntry({
    id: 'e1', kind: 'task', createdAt: '2026-10-01T09:59:00.000Z', operationId: 'CreateTextToImage', path: '/v1/text_to_image',
    request: { model: 'gen4_image', promptText: 'A brass lamp' }, model: 'gen4_image', state: 'ended', ending: 'succeeded', remoteId: 't1',
    endedAt: '2026-10-01T10:00:00.000Z', outputs: [{ path: '/media/tasks/t1/0', kind: 'image' }],
    ...known,
  })
}
