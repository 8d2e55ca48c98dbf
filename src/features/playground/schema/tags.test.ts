import { describe, expect, it } from 'vitest'
import { validate } from '~/contract/validate'
import requests from '~/contract/requests.gen.json'
import { tagBefore, tagFor, tagHints, tagsIn } from './tags'

describe('a tag from a file’s name', () => {
  it.each([
    ['Lamp.PNG', 'lamp'],
    ['My best lamp.jpeg', 'my_best_lamp'],
    ['2024-07 Überblick.png', 'uberblick'],
    ['猫.png', 'image'],
    ['a.png', 'image'],
    ['', 'image'],
    ['a very very very long name of a file.png', 'a_very_very_v'],
  ])('%s → %s', (name, tag) => expect(tagFor(name, [])).toBe(tag))

  it('is never one that is taken, and always one that the contract takes', () => {
    const taken: string[] = []
    for (let n = 0; n < 12; n += 1) taken.push(tagFor('a very very very long name of a file.png', taken))
    expect(new Set(taken).size).toBe(12)
    for (const tag of [...taken, tagFor('x', []), tagFor('Überblick ___.png', [])]) {
      expect(validate(requests.CreateTextToImageRequest, { model: 'gen4_image', promptText: 'x', ratio: '1024:1024', referenceImages: [{ uri: 'https://a.example/1.png', tag }] })).toEqual([])
    }
  })
})

it('reads the tags of a form, also of references without one', () => {
  expect(tagsIn({ referenceImages: [{ uri: 'x', tag: 'lamp' }, { uri: 'y' }, null] })).toEqual(['lamp', '', ''])
  expect(tagsIn({ referenceImages: 'x' })).toEqual([])
})

describe('hints', () => {
  it('names what the prompt names and nobody is called, and the other way round', () => {
    expect(tagHints('A @lamp on a @table', ['lamp', 'chair'], true)).toEqual(['No reference image is called @table.', 'The prompt does not name @chair.'])
    expect(tagHints('A @lamp', ['lamp'], true)).toEqual([])
  })

  it('takes addresses and mails for no tags', () => {
    expect(tagHints('write to me@table.org or @@x', [], true)).toEqual([])
  })

  it('tells of two with one name, and does not count those without', () => {
    expect(tagHints('@lamp', ['lamp', 'lamp', ''], true)).toEqual(['More than one reference image is called @lamp.'])
  })

  it('is short about many', () => {
    expect(tagHints(Array.from({ length: 8 }, (_, n) => `@tag${n}`).join(' '), [], true)[0]).toBe('No reference image is called @tag0, @tag1, @tag2, @tag3, @tag4….')
  })
})

describe('the tag that is being typed', () => {
  it.each([
    ['A @', 3, ''],
    ['A @la', 5, 'la'],
    ['@la', 3, 'la'],
    ['A @la mp', 8, undefined],
    ['me@la', 5, undefined],
    ['A @lamp', 4, 'l'],
    ['A lamp', 6, undefined],
  ])('%s at %i', (text, caret, tag) => expect(tagBefore(text, caret)).toBe(tag))

  it('is looked for only nearby', () => {
    expect(tagBefore(`@${'x'.repeat(40)}`, 41)).toBeUndefined()
  })
})
