import { describe, expect, it } from 'vitest'
import { decodeText } from './decodeText'

const utf8 = (text: string) => new TextEncoder().encode(text)

function utf16(text: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(2 + text.length * 2))
  view.setUint16(0, 0xfeff, littleEndian)
  for (let index = 0; index < text.length; index += 1) view.setUint16(2 + index * 2, text.charCodeAt(index), littleEndian)
  return new Uint8Array(view.buffer)
}

const latin = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0))

describe('decodeText', () => {
  it.each([
    ['UTF-8', utf8('Grüße 😀')],
    ['UTF-8 with a mark', utf8('\uFEFFGrüße 😀')],
    ['UTF-16, little end first', utf16('Grüße 😀', true)],
    ['UTF-16, big end first', utf16('Grüße 😀', false)],
  ])('reads %s, without the mark', (_name, bytes) => {
    expect(decodeText(bytes)).toMatchObject({ ok: true, text: 'Grüße 😀', guessed: false })
  })

  it('reads what is no UTF-8 as HTML declares it, else as Windows-1252, and says that this is a guess', () => {
    expect(decodeText(latin('<meta charset="iso-8859-2"><p>\xb3'))).toMatchObject({ text: '<meta charset="iso-8859-2"><p>ł', guessed: false })
    expect(decodeText(latin('caf\xe9'))).toEqual({ ok: true, text: 'café', encoding: 'Windows-1252', guessed: true })
    expect(decodeText(latin('<meta charset="nonsense">caf\xe9'))).toMatchObject({ guessed: true })
  })

  it('refuses what is no text', () => {
    expect(decodeText(latin('%PDF-1.7 ...'))).toMatchObject({ ok: false })
    expect(decodeText(Uint8Array.of(0x89, 0x50, 0, 0, 1))).toMatchObject({ ok: false })
  })

  it('gives every line the same end', () => {
    expect(decodeText(utf8('a\r\nb\rc\nd'))).toMatchObject({ text: 'a\nb\nc\nd' })
  })
})
