import { describe, expect, it } from 'vitest'
import type { DocumentSummary, KnowledgeDocument } from '~/api/types'
import { searchDocuments } from './searchDocuments'

const summary = (id: string, name: string, day: number): DocumentSummary => ({
  id,
  name,
  type: 'text',
  usedBy: [],
  createdAt: `2026-01-0${day}T00:00:00.000Z`,
  updatedAt: `2026-02-0${9 - day}T00:00:00.000Z`,
})
const hours = summary('1', 'Opening hours', 1)
const cafe = summary('2', 'Café menu', 2)
const opened = new Map<string, KnowledgeDocument>([['2', { ...cafe, content: `${'Soup. '.repeat(40)}The hours of the kitchen\nare noon to nine.` }]])
const found = (search: Parameters<typeof searchDocuments>[2]) => searchDocuments([hours, cafe], opened, search).map(({ document }) => document.id)

describe('searchDocuments', () => {
  it('finds words in names, whatever the case and accents', () => {
    expect(found({ q: 'CAFE' })).toEqual(['2'])
    expect(found({ q: 'hours opening' })).toEqual(['1'])
    expect(found({ q: 'nothing' })).toEqual([])
  })

  it('finds words in texts that were read, and shows where', () => {
    const [match] = searchDocuments([hours, cafe], opened, { q: 'kitchen' })
    expect(match?.document.id).toBe('2')
    expect(match?.excerpt).toMatch(/^….*The hours of the kitchen are noon to nine\.$/)
    expect(found({ q: 'menu kitchen' })).toEqual(['2'])
    expect(searchDocuments([hours, cafe], new Map(), { q: 'kitchen' })).toEqual([])
  })

  it('sorts as the API would', () => {
    expect(found({})).toEqual(['2', '1'])
    expect(found({ order: 'asc' })).toEqual(['1', '2'])
    expect(found({ sort: 'updatedAt' })).toEqual(['1', '2'])
    expect(found({ sort: 'updatedAt', order: 'asc' })).toEqual(['2', '1'])
  })
})
