import { expect, it } from 'vitest'
import type { Avatar } from '~/api/types'
import { usageOf } from './usage'

const avatar = (id: string, voice: Avatar['voice']): Avatar => ({
  id, name: id, personality: '', startScript: null, voice, referenceImageUri: null, processedImageUri: null,
  documentIds: [], createdAt: '', updatedAt: '', status: 'READY',
})

it('sorts avatars by their custom voice, and those apart whose voice was deleted', () => {
  const a = avatar('a', { type: 'custom', id: 'v', deleted: false })
  const b = avatar('b', { type: 'custom', id: 'v', deleted: false })
  const c = avatar('c', { type: 'custom', id: 'gone', deleted: true })
  const d = avatar('d', { type: 'runway-live-preset', presetId: 'clara', name: 'Clara', description: '' })
  const { byVoice, voiceless } = usageOf([a, b, c, d])
  expect([...byVoice]).toEqual([['v', [a, b]]])
  expect(voiceless).toEqual([c])
})
