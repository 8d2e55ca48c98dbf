import type { AvatarDraft } from './draft'

const KEY = 'greenroom.new-avatar'

/**
 * What was typed for a new avatar, kept for this tab until the form is left or sent. A page is reloaded most of all when
 * the API is away, and just then a personality of thousands of characters must not be lost. sessionStorage, because it
 * ends with the tab: what is written there may be confidential. The picture is not kept; it is too large.
 */
export const draftStorage = {
  /** Undefined when nothing was kept, or nothing readable. */
  read(): AvatarDraft | undefined {
    try {
      return draftOf(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'))
    } catch {
      return undefined
    }
  },
  write(draft: AvatarDraft): void {
    try {
      sessionStorage.setItem(KEY, JSON.stringify(draft))
    } catch {
      // Full or refused: then a reload loses it, and the browser asks before.
    }
  },
  clear(): void {
    try {
      sessionStorage.removeItem(KEY)
    } catch {
      // Refused: then there is nothing in it either.
    }
  },
}

/** Only the members that are texts; the rest is chosen again in two clicks, and need not be checked here. */
function draftOf(kept: unknown): AvatarDraft | undefined {
  if (typeof kept !== 'object' || kept === null) return undefined
  const texts = Object.entries(kept).filter(([name, value]) => TEXTS.has(name) && typeof value === 'string' && value !== '')
  return texts.length > 0 ? Object.fromEntries(texts) : undefined
}

const TEXTS = new Set(['name', 'personality', 'startScript'])
