import { describe, expect, it } from 'vitest'
import requests from '~/contract/requests.gen.json'
import { copyName, exportNames, MAX_NAME, nameOfFile } from './names'

describe('names', () => {
  it('fit the contract', () => {
    expect(MAX_NAME).toBe(requests.CreateDocumentRequest.properties.name.maxLength)
    expect(copyName('Hours', 'my version')).toBe('Hours (my version)')
    expect(copyName('x'.repeat(300), 'part 1').length).toBeLessThanOrEqual(MAX_NAME)
    expect(nameOfFile('😀'.repeat(200)).length).toBeLessThanOrEqual(MAX_NAME)
  })

  it('are those of files without ending', () => {
    expect(nameOfFile('folder/Opening hours.MD')).toBe('Opening hours')
    expect(nameOfFile('.md')).toBe('.md')
    expect(nameOfFile('v1.2 notes.txt')).toBe('v1.2 notes')
  })

  it('become file names that differ', () => {
    expect(exportNames(['Ada L.', 'ada/l', '会話', '../../etc', '???', 'guide.txt'])).toEqual(['ada-l.md', 'ada-l-2.md', '会話.md', 'etc.md', 'document.md', 'guide.md'])
  })
})
