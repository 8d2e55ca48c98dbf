import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createNamer, extensionOf, safeName } from './names'

describe('a name in the zip', () => {
  it('leaves out what file systems refuse, and what could lead out of the folder', () => {
    expect(safeName('../../etc/passwd')).toBe('etc passwd')
    expect(safeName('C:\\x <b>"bold"</b>?')).toBe('C x b bold b')
    expect(safeName('photo\u202Egpj.exe')).toBe('photo gpj.exe')
    expect(safeName('  ...  ')).toBe('output')
    expect(safeName('nul.png')).toBe('_nul.png')
    expect(safeName('Ein Löwe, 한국어, 🦁')).toBe('Ein Löwe, 한국어, 🦁')
  })

  it('is cut between characters as they are seen', () => {
    const family = '👨‍👩‍👧‍👦'
    // The joiners go with the other formatting characters; what is left must be whole.
    expect(safeName(family.repeat(20))).not.toContain('\uFFFD')
    expect(safeName('é'.repeat(500))).toBe('é'.repeat(60))
  })

  it('is safe whatever it is made of', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => {
        const name = safeName(text)
        expect(name).not.toMatch(/[/\\:*?"<>|\p{Cc}\p{Cf}]|^[. ]|[. ]$|^$/u)
        expect(new TextEncoder().encode(name).length).toBeLessThanOrEqual(125)
      }),
    )
  })

  it('occurs once, without regard to case', () => {
    const name = createNamer()
    expect([name('A lamp', '.png'), name('a LAMP', '.png'), name('A lamp', '.png'), name('A lamp', '.mp4')]).toEqual([
      'A lamp.png', 'a LAMP (2).png', 'A lamp (3).png', 'A lamp.mp4',
    ])
  })

  it('ends as its type says', () => {
    expect([extensionOf('image/png'), extensionOf('Audio/MPEG; x=1'), extensionOf('constructor'), extensionOf('')]).toEqual(['.png', '.mp3', '.bin', '.bin'])
  })
})
