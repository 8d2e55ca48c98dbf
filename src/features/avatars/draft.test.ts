import { expect, test } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { copyName, duplicateDraft } from './draft'
import { editOf } from './edit'
import { exportAvatar, exportName } from './export'
import { avatarFixture } from './fixture'
import { measureKnowledge } from '~/features/knowledge/shared/knowledge'
import { KNOWLEDGE_TOKENS, MAX_DOCUMENTS } from '~/features/knowledge/shared/limits'
import { estimateProcessing, processingAge } from './processing'

const deleted = { type: 'custom', id: '0d1f7c1e-52b0-4c0e-9a0b-3b1d7ce5f002', deleted: true } as const

test('a deleted voice is no choice: neither a copy nor an edit starts with it', () => {
  const avatar = avatarFixture({ voice: deleted })
  expect(duplicateDraft(avatar)).not.toHaveProperty('voice')
  expect(editOf(avatar).voice).toBeUndefined()
})

test('copies are named after their original and fit', () => {
  expect(copyName('Ada')).toBe('Ada copy')
  expect(copyName('Ada copy')).toBe('Ada copy 2')
  expect(copyName('Ada copy 9')).toBe('Ada copy 10')
  expect(copyName('x'.repeat(50))).toBe(`${'x'.repeat(45)} copy`)
  // 44 units and a pair that would be split at 45
  expect(copyName(`${'x'.repeat(44)}😀😀😀`)).toBe(`${'x'.repeat(44)} copy`)
})

test('an export holds everything but the signed addresses', () => {
  const avatar = avatarFixture()
  const text = exportAvatar(avatar, [{ id: avatar.documentIds[0]!, name: 'FAQ' }, { id: 'other', name: 'Other' }], 0)
  expect(text).not.toContain('_jwt')
  expect(JSON.parse(text)).toMatchObject({
    exportedAt: '1970-01-01T00:00:00.000Z',
    avatar: { id: avatar.id, personality: avatar.personality, status: 'READY' },
    documents: [{ id: avatar.documentIds[0], name: 'FAQ' }],
  })
})

test.each([
  ['Ada L.', 'ada-l.json'],
  ['../../etc/passwd', 'etc-passwd.json'],
  ['مرحبا', 'مرحبا.json'],
  ['<>:"/\\|?*', 'avatar.json'],
])('%s is exported as %s', (name, file) => expect(exportName(name)).toBe(file))

test('the knowledge meter says what it has not read, and when it is too much', () => {
  expect(measureKnowledge([]).words).toBe('about 0 of 50,000 tokens')
  expect(measureKnowledge(['a'.repeat(40_000), undefined])).toMatchObject({
    tokens: 10_000,
    share: 0.2,
    level: 'fits',
    words: 'about 10,000 of 50,000 tokens, 1 document not read yet',
  })
  expect(measureKnowledge(['a'.repeat(4 * KNOWLEDGE_TOKENS * 0.85)]).level).toBe('near')
  expect(measureKnowledge(['a'.repeat(4 * KNOWLEDGE_TOKENS)]).level).toBe('near')
  expect(measureKnowledge(['a'.repeat(4 * KNOWLEDGE_TOKENS + 1)]).level).toBe('over')
})

test('the number of documents is the contract’s', () => {
  expect(requests.CreateAvatarRequest.properties.documentIds.maxItems).toBe(MAX_DOCUMENTS)
})

test('processing is estimated, never arrives, and admits to be late', () => {
  const shares = [-5, 0, 10, 30, 60, 600, 86_400].map((age) => estimateProcessing(age).share)
  expect(shares[0]).toBe(0)
  expect(shares.toSorted((a, b) => a - b)).toEqual(shares)
  expect(shares.at(-1)).toBeLessThan(1)
  expect(estimateProcessing(30)).toMatchObject({ late: false, words: 'About 82%, estimated from its age' })
  expect(estimateProcessing(60).late).toBe(false)
  expect(estimateProcessing(61)).toMatchObject({ late: true, words: 'Taking longer than usual' })
  expect(estimateProcessing(Number.NaN).share).toBe(0)
})

test('a new picture starts processing anew', () => {
  const avatar = avatarFixture({ updatedAt: '2026-03-01T11:00:00Z' })
  expect(processingAge(avatar, Date.parse('2026-03-01T11:00:12Z'))).toBe(12)
})
