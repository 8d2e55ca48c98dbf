import { createStore, type StoreApi } from 'zustand'

interface EditorTextState {
  /** Of the text, in UTF-16 units; while keys are pressed as it was a moment ago. */
  length: number
  /** The text as it was when typing last paused. What costs time (preview, checks, draft) looks at this. */
  settled: string
  /** Keys are being pressed, and `settled` is behind. */
  isTyping: boolean
}

/** A pause in typing, in milliseconds. */
const PAUSE = 300
/** How often the text is counted meanwhile, in milliseconds: the count is drawn, and letters wait for what is drawn. */
const COUNT_EVERY = 250
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
  let counting: ReturnType<typeof setTimeout> | undefined
  let unsettledSince: number | undefined

  function count(): void {
    counting = undefined
    if (element) store.setState({ length: element.textLength })
  }

  function waitNoMore(): void {
    clearTimeout(timer)
    clearTimeout(counting)
    counting = undefined
    unsettledSince = undefined
  }

  /** Tells the text as it is now, without waiting for a pause. */
  function flush(): string {
    waitNoMore()
    const settled = element?.value ?? store.getState().settled
    const now = store.getState()
    if (settled !== now.settled || now.isTyping) store.setState({ settled, length: settled.length, isTyping: false })
    return settled
  }

  function typed(event: Event): void {
    event.stopPropagation()
    if (!element) return
    if (!store.getState().isTyping) store.setState({ isTyping: true })
    counting ??= setTimeout(count, COUNT_EVERY)
    const now = Date.now()
    unsettledSince ??= now
    clearTimeout(timer)
    timer = setTimeout(flush, Math.max(0, Math.min(PAUSE, unsettledSince + LONGEST - now)))
  }

  return {
    store,
    flush,
    /**
     * For the textarea's ref. Its events of typing end here: with each of them React would read all of the text and
     * look for the caret in it.
     */
    attach: (node: HTMLTextAreaElement): (() => void) => {
      node.value = store.getState().settled
      element = node
      node.addEventListener('input', typed)
      node.addEventListener('selectionchange', stop)
      return () => {
        flush()
        element = null
        node.removeEventListener('input', typed)
        node.removeEventListener('selectionchange', stop)
      }
    },
    /** Puts another text into its place: a draft, a newer version, a file. */
    replace: (text: string): void => {
      if (element) element.value = text
      store.setState({ settled: text, length: text.length, isTyping: false })
      waitNoMore()
    },
  }
}

const stop = (event: Event): void => event.stopPropagation()
