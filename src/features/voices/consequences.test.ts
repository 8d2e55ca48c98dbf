import { expect, it } from 'vitest'
import type { Avatar } from '~/api/types'
import { consequencesOf } from './useConfirmDelete'

const avatar = (name: string): Avatar => ({
  id: name, name, personality: '', startScript: null, voice: { type: 'custom', id: 'v', deleted: false }, referenceImageUri: null,
  processedImageUri: null, documentIds: [], createdAt: '', updatedAt: '', status: 'READY',
})
const usage = (read: 'pending' | 'whole' | 'partial' | 'unknown', avatars: Avatar[]) => consequencesOf({ id: 'v' }, { read, byVoice: new Map([['v', avatars]]), voiceless: [] })

it('names the avatars that lose the voice, counts the rest, and says when not all could be read', () => {
  expect(usage('whole', [avatar('Ada')])[0]).toMatch(/Avatar Ada can no longer speak/)
  expect(usage('whole', Array.from({ length: 11 }, (_, index) => avatar(`A${index}`)))[8]).toMatch(/3 more avatars/)
  expect(usage('whole', [])[0]).toBe('No avatar uses it.')
  expect(usage('partial', []).join(' ')).toMatch(/Only the 100 newest/)
  expect(usage('unknown', []).join(' ')).toMatch(/could not be read/)
})
