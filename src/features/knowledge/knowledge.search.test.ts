import { describe, expect, it } from 'vitest'
import { parseDocumentSearch, parseKnowledgeSearch, parseNewDocumentSearch } from './knowledge.search'

describe('parseKnowledgeSearch', () => {
  it('keeps what it knows, leaves out defaults, and drops the rest', () => {
    expect(parseKnowledgeSearch({ q: 42, sort: 'updatedAt', order: 'asc', cursor: 'abc', page: '3' })).toEqual({
      q: '42',
      sort: 'updatedAt',
      order: 'asc',
      cursor: 'abc',
      page: 3,
    })
    expect(parseKnowledgeSearch({ q: '  ', sort: 'createdAt', order: 'desc', page: 1 })).toEqual({})
    expect(parseKnowledgeSearch({ q: {}, sort: 'name', order: null, cursor: 'x'.repeat(1001), page: -1 })).toEqual({})
  })
})

describe('views of a document', () => {
  it('are read from the address', () => {
    expect(parseDocumentSearch({ view: 'preview' })).toEqual({ view: 'preview' })
    expect(parseDocumentSearch({ view: 'split' })).toEqual({})
    expect(parseNewDocumentSearch({ from: 'files', view: 'text' })).toEqual({ from: 'files', view: 'text' })
    expect(parseNewDocumentSearch({ from: 'elsewhere' })).toEqual({})
  })
})
