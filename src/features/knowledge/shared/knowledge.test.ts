import { describe, expect, it } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { measureKnowledge } from './knowledge'
import { KNOWLEDGE_TOKENS, MAX_DOCUMENTS } from './limits'

describe('measureKnowledge', () => {
  it('keeps to the limit of the contract', () => {
    expect(MAX_DOCUMENTS).toBe(requests.UpdateAvatarRequest.properties.documentIds.maxItems)
  })

  it('adds up what was read, and says what was not', () => {
    expect(measureKnowledge(['a'.repeat(400), undefined])).toMatchObject({ tokens: 100, level: 'fits', words: 'about 100 of 50,000 tokens, 1 document not read yet' })
    expect(measureKnowledge(['a'.repeat(KNOWLEDGE_TOKENS * 4)]).level).toBe('near')
    expect(measureKnowledge(['a'.repeat(KNOWLEDGE_TOKENS * 4 + 4)]).level).toBe('over')
  })
})
