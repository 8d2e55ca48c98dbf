import { expect, test } from 'vitest'
import { mediaPath } from './media'

test('paths name things, escape what they are given, and change with the picture', () => {
  expect(mediaPath.task('a', 0)).toBe('/media/tasks/a/0')
  expect(mediaPath.invocation('a', 'n/1', 2)).toBe('/media/invocations/a/n%2F1/2')
  expect(mediaPath.recording('c')).toBe('/media/conversations/c/recording')
  expect(mediaPath.voicePreview('v')).toBe('/media/voices/v/preview')
  expect(mediaPath.voiceCandidate('k')).toBe('/media/previews/k')
  expect(mediaPath.avatar('a', 'processed')).toBe('/media/avatars/a/processed')
  const early = mediaPath.avatar('a', 'reference', { updatedAt: '2026-03-09T14:05:00.000Z' })
  expect(early).toBe('/media/avatars/a/reference?v=1773065100000')
  expect(mediaPath.avatar('a', 'reference', { updatedAt: '2026-03-09T14:05:01.000Z' })).not.toBe(early)
})
