import { describe, expect, it } from 'vitest'
import { differenceOf } from './difference'
import { overwrites } from './versions'

const base = { name: 'Hours', content: 'Nine to five' }

describe('overwrites', () => {
  it('names what someone else changed and we are about to change otherwise', () => {
    expect(overwrites({ content: 'Ten to six' }, base, { ...base, content: 'Closed' })).toEqual(['content'])
    expect(overwrites({ name: 'A', content: 'B' }, base, { name: 'C', content: 'D' })).toEqual(['name', 'content'])
  })

  it('lets pass what nobody else touched, what came to be the same, and other line ends', () => {
    expect(overwrites({ content: 'Ten to six' }, base, { ...base, name: 'Opening hours' })).toEqual([])
    expect(overwrites({ content: 'Ten' }, base, { ...base, content: 'Ten' })).toEqual([])
    expect(overwrites({ content: 'c' }, { name: '', content: 'a\r\nb' }, { name: '', content: 'a\nb' })).toEqual([])
  })
})

describe('differenceOf', () => {
  it('leaves out the lines that are the same', () => {
    expect(differenceOf('1\n2\nx\n4', '1\n2\ny\nz\n4')).toEqual({ mine: 'x', theirs: 'y\nz', before: 2, after: 1 })
    expect(differenceOf('a', 'a')).toEqual({ mine: '', theirs: '', before: 1, after: 0 })
    expect(differenceOf('a\na', 'a\na\na')).toEqual({ mine: '', theirs: 'a', before: 2, after: 0 })
  })
})
