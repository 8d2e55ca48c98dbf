import { scriptsEnglish } from './scriptsEnglish'
import { scriptsMore } from './scriptsMore'
import { scriptsOther } from './scriptsOther'
import type { SeedTool } from './types'

/** The dialogue of an avatar in one language. */
export interface Script {
  /** Key of an own avatar, or `preset:` and the id of a preset one. */
  readonly avatar: string
  readonly language: string
  readonly tools: readonly SeedTool[]
  /** Titles that conversations of this script carry. */
  readonly names: readonly string[]
  /** See `parseScript`. The first topic opens a conversation, the last closes it. */
  readonly text: string
}

/** Every dialogue the seed can draw on. */
export const scripts: readonly Script[] = [...scriptsEnglish, ...scriptsMore, ...scriptsOther]
