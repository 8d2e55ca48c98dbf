import { estimateTokens } from '~/lib/tokens'
import { plural } from '~/lib/text'
import { KNOWLEDGE_TOKENS } from './limits'

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
  return { tokens, share, level, words: words(tokens, unread) }
}

const integers = new Intl.NumberFormat('en-US')

/** Without "estimated": the meter says that itself. */
function words(tokens: number, unread: number): string {
  const rounded = tokens < 1000 ? tokens : Math.round(tokens / 100) * 100
  const sum = `about ${integers.format(rounded)} of ${integers.format(KNOWLEDGE_TOKENS)} tokens`
  return unread === 0 ? sum : `${sum}, ${plural(unread, 'document')} not read yet`
}
