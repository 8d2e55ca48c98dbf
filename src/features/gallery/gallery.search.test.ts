import { describe, expect, it } from 'vitest'
import { isFiltered, momentOf, parseGallerySearch } from './gallery.search'

describe('the address of the gallery', () => {
  it('is read as it is written', () => {
    const search = {
      q: 'a lamp', operation: 'CreateTextToImage', model: 'gen4.5', state: 'failed', from: '2026-10-01', to: '2026-10-31', star: true,
      open: '0b7c1a52-0000-4000-8000-000000000000', output: 2,
    }
    expect(parseGallerySearch(search)).toEqual(search)
  })

  it('falls back member by member, whatever comes', () => {
    expect(parseGallerySearch({ q: 42, operation: '../x', model: '<b>', state: 'melted', from: '2026-02-30', to: 7, star: 'no', open: 'a b', output: 1 })).toEqual({ q: '42' })
    expect(parseGallerySearch({ q: '  ', star: 1, open: 'e1', output: '0' })).toEqual({ star: true, open: 'e1' })
    expect(parseGallerySearch({ q: { $gt: '' }, from: ['2026-01-01'], output: -1 })).toEqual({})
  })

  it('drops the end of a range that is turned round', () => {
    expect(parseGallerySearch({ from: '2026-10-05', to: '2026-10-04' })).toEqual({ from: '2026-10-05' })
  })

  it('knows when something is filtered: an open entry is no filter', () => {
    expect(isFiltered({ open: 'e1' })).toBe(false)
    expect(isFiltered({ star: true })).toBe(true)
  })

  it('means days in the person’s own time', () => {
    expect(new Date(momentOf('2026-10-01')).getHours()).toBe(0)
    expect(new Date(momentOf('2026-12-31', 1)).getFullYear()).toBe(2027)
  })
})
