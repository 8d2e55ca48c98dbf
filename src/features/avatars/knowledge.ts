/** Tokens that all documents of one avatar may have together (RunwayML docs, "Knowledge"). */
export const KNOWLEDGE_TOKENS = 50_000
/** Documents that one avatar may have (`documentIds.maxItems` of the contract; a test compares the two). */
export const MAX_DOCUMENTS = 50

/**
 * How many tokens a text may be. How the API counts is not published, so this is a rule of thumb: four characters of
 * Latin text to a token, two of other alphabets, one ideograph or syllable each.
 */
export function estimateTokens(text: string): number {
  let quarters = 0
  for (let at = 0; at < text.length; at += 1) quarters += quartersOf(text.charCodeAt(at))
  return Math.ceil(quarters / 4)
}

/** Quarters of a token for one UTF-16 unit. */
function quartersOf(unit: number): number {
  if (unit < 0x250) return 1 // Latin with its accents
  if (unit >= 0xd800 && unit <= 0xdfff) return 4 // half of an emoji or of a rare ideograph
  const wide = (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7af) || (unit >= 0xf900 && unit <= 0xfaff)
  return wide ? 4 : 2
}

export interface Knowledge {
  /** Estimated tokens of the documents that could be read. */
  tokens: number
  /** Of the limit; above 1 when over it. */
  share: number
  level: 'fits' | 'near' | 'over'
  words: string
}

/** From this share on the estimate's error may be what decides, so the meter warns. */
const NEAR = 0.85

/**
 * What the documents of an avatar take of its limit.
 *
 * @param contents one per attached document; undefined while it is not read yet
 */
export function measureKnowledge(contents: readonly (string | undefined)[]): Knowledge {
  const tokens = contents.reduce((sum, content) => sum + (content === undefined ? 0 : estimateTokens(content)), 0)
  const unread = contents.filter((content) => content === undefined).length
  const share = tokens / KNOWLEDGE_TOKENS
  const level = share > 1 ? 'over' : share >= NEAR ? 'near' : 'fits'
  return { tokens, share, level, words: words(tokens, unread, level) }
}

const integers = new Intl.NumberFormat('en-US')

function words(tokens: number, unread: number, level: Knowledge['level']): string {
  const rounded = integers.format(tokens < 1000 ? tokens : Math.round(tokens / 100) * 100)
  const sum = `About ${rounded} of ${integers.format(KNOWLEDGE_TOKENS)} tokens (estimate)`
  if (unread > 0) return `${sum}, without ${unread === 1 ? '1 document' : `${unread} documents`} not read yet`
  if (level === 'over') return `${sum}. Probably too much: the API may refuse it or leave some out`
  return level === 'near' ? `${sum}. Close to the limit` : sum
}
