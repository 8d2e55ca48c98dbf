import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSlicer, sliceMarkdown } from './sliceMarkdown'

const paragraph = fc.oneof(
  fc.constantFrom('# Title', '## Part', '- one\n- two', '```js\n# code\n\nmore\n```', '```', '> quoted', ''),
  fc.string({ maxLength: 30 }).map((text) => text.repeat(40)),
)
const texts = fc.array(paragraph, { maxLength: 30 }).map((blocks) => blocks.join('\n\n'))
const joined = (slices: readonly { text: string }[]) => slices.map((slice) => slice.text).join('')
const long = Array.from({ length: 400 }, (_, index) => `Paragraph ${index}. ${'Some words here. '.repeat(12)}`).join('\n\n')

describe('sliceMarkdown', () => {
  it('gives slices that joined are the text', () => {
    fc.assert(
      fc.property(texts, (text) => {
        expect(sliceMarkdown(text).join('')).toBe(text)
      }),
    )
  })

  it('keeps fenced code and lists whole', () => {
    const code = `\`\`\`\n${'line\n\n# no heading\n\n'.repeat(120)}\`\`\`\n`
    expect(sliceMarkdown(`${code}\nAfter`)).toEqual([`${code}\n`, 'After'])
    const list = '- an entry of the list\n\n'.repeat(100)
    expect(sliceMarkdown(list)).toHaveLength(1)
  })

  it('cuts a long text into small slices', () => {
    const slices = sliceMarkdown(long)
    expect(slices.length).toBeGreaterThan(50)
    expect(Math.max(...slices.map((slice) => slice.length))).toBeLessThan(2000)
  })
})

describe('createSlicer', () => {
  it('gives slices that joined are the text, whatever was there before', () => {
    fc.assert(
      fc.property(fc.array(texts, { maxLength: 6 }), (versions) => {
        const slice = createSlicer()
        for (const text of versions) expect(joined(slice(text))).toBe(text)
      }),
    )
  })

  it('keeps all slices but those around a change', () => {
    const slice = createSlicer()
    const before = slice(long)
    const middle = long.length / 2
    const after = slice(`${long.slice(0, middle)}x${long.slice(middle)}`)
    expect(after.filter((piece) => !before.includes(piece)).length).toBeLessThan(4)
    expect(slice(joined(after))).toBe(after)
  })

  it('cuts anew behind a fence that was opened', () => {
    const slice = createSlicer()
    slice(long)
    const opened = slice(`\`\`\`\n${long}`)
    expect(opened.map((piece) => piece.text)).toEqual(sliceMarkdown(`\`\`\`\n${long}`))
  })
})
