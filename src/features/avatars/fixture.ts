import type { Avatar, AvatarReady } from '~/api/types'

/** A ready avatar for tests, with what a test needs different. */
export function avatarFixture(more: Partial<Avatar> = {}): Avatar {
  const ready: AvatarReady = {
    id: '6fbd2d3c-2b42-4bd2-8fc5-2b6c1cf33b2e',
    name: 'Ada',
    personality: 'You answer questions about engines.',
    startScript: 'Good day.',
    voice: { type: 'runway-live-preset', presetId: 'clara', name: 'Clara', description: 'Soft, approachable' },
    referenceImageUri: 'https://media.example/reference.png?_jwt=secret',
    processedImageUri: 'https://media.example/processed.png?_jwt=secret',
    documentIds: ['0d1f7c1e-52b0-4c0e-9a0b-3b1d7ce5f001'],
    createdAt: '2026-03-01T10:00:00.000Z',
    updatedAt: '2026-03-01T10:00:00.000Z',
    status: 'READY',
  }
  return Object.assign(ready, more)
}
