import { foldText } from '~/lib/words'

/** Scripts that put no space between words: each character is looked for by itself. */
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** What a text is found by: words without case and accents, the parts of ids, single characters of unspaced scripts. */
export function tokensOf(text: string): string[] {
  return foldText(text)
    .replace(UNSPACED, ' $& ')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
}
