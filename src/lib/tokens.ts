/**
 * Scripts that write about one word per character, or a syllable: Han, kana, Hangul, Thai, Lao, Khmer, Burmese.
 * Tokenizers give these close to a token per character.
 */
const DENSE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

/** UTF-16 units per token of running text in alphabets; the common rule of thumb for English. */
const UNITS_PER_TOKEN = 4

/**
 * About how many tokens a text is. AN ESTIMATE, to be called so on screen: the API does not say how it counts. Rule:
 * one token per character of dense scripts (Chinese, Japanese, Korean, Thai …), one per four UTF-16 code units of
 * everything else, rounded up. Real counts differ by a third either way, more for code and markup.
 */
export function estimateTokens(text: string): number {
  let dense = 0
  let denseUnits = 0
  for (const [character] of text.matchAll(DENSE)) {
    dense += 1
    denseUnits += character.length
  }
  return dense + Math.ceil((text.length - denseUnits) / UNITS_PER_TOKEN)
}
