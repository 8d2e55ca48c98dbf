import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { drafts, type DocumentDraft } from './drafts'
import type { EditorText } from './editorText'
import { whenIdle } from '~/lib/whenIdle'

interface KeptDraftOptions {
  /** The document's id, or NEW_DOCUMENT. */
  id: string
  text: EditorText
  name: string
  /** `updatedAt` of the version that is being changed; absent for a new document. */
  basedOn?: string
  hasUnsavedChanges: () => boolean
  /** The draft that the editor started with. */
  draft: DocumentDraft | null
  /** Changes whenever name or text did. */
  version: unknown
}

export type DraftState = { kept: 'yes'; at: number } | { kept: 'refused' } | { kept: 'no' }

/**
 * Keeps what is unsaved on this device, a moment after each change and at once when the page is hidden or left; forgets
 * it when nothing is unsaved any more.
 */
export function useKeptDraft({ id, text, name, basedOn, hasUnsavedChanges, draft, version }: KeptDraftOptions): DraftState {
  const [state, setState] = useState<DraftState>(draft ? { kept: 'yes', at: draft.keptAt } : { kept: 'no' })
  const last = useRef(draft)

  const keep = useEffectEvent(async () => {
    const content = text.flush()
    if (!hasUnsavedChanges()) {
      last.current = null
      await drafts.forget(id)
      setState((now) => (now.kept === 'no' ? now : { kept: 'no' }))
      return
    }
    if (last.current?.name === name && last.current.content === content && last.current.basedOn === basedOn) return
    const draftNow = { name, content, basedOn, keptAt: Date.now() }
    last.current = draftNow
    const taken = await drafts.keep(id, draftNow)
    setState(taken ? { kept: 'yes', at: draftNow.keptAt } : { kept: 'refused' })
  })

  const [firstVersion] = useState(() => version)
  // Writing takes a moment that the next key press should not wait for.
  useEffect(() => (version === firstVersion ? undefined : whenIdle(() => void keep())), [version, firstVersion])

  const keepUnsaved = useEffectEvent(() => {
    text.flush()
    if (hasUnsavedChanges()) void keep()
  })
  useEffect(() => {
    const controller = new AbortController()
    const { signal } = controller
    document.addEventListener('visibilitychange', () => document.visibilityState === 'hidden' && keepUnsaved(), { signal })
    window.addEventListener('pagehide', keepUnsaved, { signal })
    return () => {
      controller.abort()
      keepUnsaved()
    }
  }, [])

  return state
}
