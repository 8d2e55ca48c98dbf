import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { headingsOf } from './headings'
import { splitText } from './splitText'

const line = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('# One', '## Two', '### Three', '```', '~~~', '', '- item', '😀😀😀😀😀😀', 'word '.repeat(12)),
)
const texts = fc.array(line, { maxLength: 60 }).map((lines) => lines.join('\n'))

const cut = (text: string, limit: number) => splitText(text, limit).map((part) => part.text)

describe('splitText', () => {
  it('gives parts that joined are the text, none longer than the limit, none empty unless all is', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 2, max: 200 }), (text, limit) => {
        const parts = splitText(text, limit).map((part) => part.text)
        expect(parts.join('')).toBe(text)
        expect(parts.every((part) => part.length <= limit)).toBe(true)
        expect(parts.every((part) => part !== '') || text === '').toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  it('never cuts an emoji in two', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), fc.integer({ min: 2, max: 30 }), (text, limit) => {
        for (const part of splitText(text, limit)) expect(part.text).not.toMatch(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/)
      }),
    )
    expect(splitText('😀😀', 3).map((part) => part.text)).toEqual(['😀', '😀'])
  })

  it('does not make more parts than twice what is needed', () => {
    fc.assert(
      fc.property(texts, fc.integer({ min: 20, max: 200 }), (text, limit) => {
        expect(splitText(text, limit).length).toBeLessThanOrEqual(Math.max(1, Math.ceil((2 * text.length) / (limit - 1)) + 1))
      }),
    )
  })

  it('cuts before a heading of the highest level in the second half, and names parts by their first heading', () => {
    const text = '# A\nintro\n## A1\naaaa\n# B\nbbbb\n## B1\nbbbb\n'
    expect(splitText(text, 30)).toEqual([
      { title: 'A', text: '# A\nintro\n## A1\naaaa\n' },
      { title: 'B', text: '# B\nbbbb\n## B1\nbbbb\n' },
    ])
  })

  it('cuts at paragraphs, lines and words where there are no headings', () => {
    expect(cut('one two.\n\nthree four', 14)).toEqual(['one two.\n\n', 'three four'])
    expect(cut('one two\nthree four', 14)).toEqual(['one two\n', 'three four'])
    expect(cut('one two three four', 14)).toEqual(['one two three ', 'four'])
    expect(cut('a'.repeat(10), 4)).toEqual(['aaaa', 'aaaa', 'aa'])
  })
})

describe('headingsOf', () => {
  it('finds headings with level and title, but none in code', () => {
    const text = 'Intro\n# One #\n```sh\n# not one\n```\n\n~~~\n## nor this\n```\n~~~\n### Three\n#hashtag\n'
    expect(headingsOf(text).map(({ level, title }) => [level, title])).toEqual([
      [1, 'One'],
      [3, 'Three'],
    ])
  })
})
