import { create } from 'zustand'

export interface ConfirmRequest {
  /** A question: "Delete avatar Ada?" */
  title: string
  /** What happens, in a sentence. */
  body: string
  /** The deed: "Delete avatar". */
  confirmLabel: string
  cancelLabel?: string
  tone?: 'neutral' | 'danger'
  /** What goes with it and what stays, one line each. */
  consequences?: readonly string[]
  /** A text to type before it can be confirmed, for what cannot be undone and matters much. */
  typed?: string
  /**
   * The deed itself. The dialog waits for it, shows what it throws inside itself and stays open then; so the promise
   * of `confirm` becomes true only after it was done.
   */
  action?: () => Promise<void>
}

interface ConfirmState {
  request: ConfirmRequest | null
  pending: boolean
  /** What `action` threw last. */
  error: unknown
  asked: (request: ConfirmRequest, answer: (yes: boolean) => void) => void
  accepted: () => Promise<void>
  /** Ignored while the action runs: it cannot be called back. */
  declined: () => void
}

/** What ConfirmHost draws. Elsewhere call `confirm`. */
export const useConfirm = create<ConfirmState>()((set, get) => {
  let answerAsker: ((yes: boolean) => void) | undefined

  function close(yes: boolean) {
    const answer = answerAsker
    answerAsker = undefined
    set({ request: null, pending: false, error: undefined })
    answer?.(yes)
  }

  return {
    request: null,
    pending: false,
    error: undefined,
    asked: (request, answer) => {
      // A second question cannot wait behind the first unseen, and must not steal an action under way.
      if (get().request) return answer(false)
      answerAsker = answer
      set({ request, pending: false, error: undefined })
    },
    accepted: async () => {
      const { request, pending } = get()
      if (!request || pending) return
      set({ pending: true, error: undefined })
      try {
        await request.action?.()
        close(true)
      } catch (error) {
        set({ pending: false, error })
      }
    },
    declined: () => {
      if (!get().pending) close(false)
    },
  }
})

/**
 * Asks before something that costs or destroys. One question at a time: while one is open another is answered "no".
 *
 * @returns true when it was confirmed and, if given, `action` succeeded; false when it was declined
 */
export function confirm(request: ConfirmRequest): Promise<boolean> {
  return new Promise((resolve) => useConfirm.getState().asked(request, resolve))
}
