import { createStore, type StoreApi } from 'zustand'

interface EditorTextState {
  /** Of the text at this moment, in UTF-16 units. */
  length: number
  /** The text as it was when typing last paused. What costs time (preview, checks, draft) looks at this. */
  settled: string
  /** Keys are being pressed, and `settled` is behind. */
  isTyping: boolean
}

/** A pause in typing, in milliseconds. */
const PAUSE = 300
/** Someone who never pauses should not lose more than this, in milliseconds. */
const LONGEST = 3000

export type EditorText = ReturnType<typeof createEditorText>

/**
 * The text of a large textarea. The textarea itself owns the text, so that a key press in 200,000 characters costs
 * what the browser takes for it and nothing else: React never sees the text until typing pauses.
 */
export function createEditorText(initial: string) {
  const store: StoreApi<EditorTextState> = createStore(() => ({ length: initial.length, settled: initial, isTyping: false }))
  let element: HTMLTextAreaElement | null = null
  let timer: ReturnType<typeof setTimeout> | undefined
  let unsettledSince: number | undefined

  /** Tells the text as it is now, without waiting for a pause. */
  function flush(): string {
    clearTimeout(timer)
    unsettledSince = undefined
    const settled = element?.value ?? store.getState().settled
    const now = store.getState()
    if (settled !== now.settled || now.isTyping) store.setState({ settled, length: settled.length, isTyping: false })
    return settled
  }

  return {
    store,
    flush,
    /** For the textarea's ref. */
    attach: (node: HTMLTextAreaElement | null): void => {
      if (node) node.value = store.getState().settled
      else flush()
      element = node
    },
    /** For the textarea's onInput. */
    typed: (): void => {
      if (!element) return
      store.setState({ length: element.textLength, isTyping: true })
      const now = Date.now()
      unsettledSince ??= now
      clearTimeout(timer)
      timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, unsettledSince + LONGEST - now)))
    },
    /** Puts another text into its place: a draft, a newer version, a file. */
    replace: (text: string): void => {
      if (element) element.value = text
      store.setState({ settled: text, length: text.length, isTyping: false })
      clearTimeout(timer)
      unsettledSince = undefined
    },
  }
}
