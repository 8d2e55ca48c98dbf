import { startTransition, useEffectEvent, useLayoutEffect, useRef, useState } from 'react'

/** How long after the last letter the form hears of it, in milliseconds: longer than between two letters of a word. */
const PAUSE_MS = 200

/**
 * A text between the keys and the form. Each letter is in the control at once, put there by the browser alone; what is
 * drawn from it here (counter, hints) comes after the letter is painted; and the form, with all that follows from it
 * (price, checks, code, address), hears of it when typing pauses. So nothing holds up the next letter.
 *
 * @param value what the form holds
 * @param tell hands a text to the form
 * @param write puts a text into the control: what the form has from elsewhere (another draft, a link)
 * @returns the text to draw, `typed` to call with each new one, and `settle`, which hands over at once: on leaving the
 *   control, and before anything that needs the form as it looks
 */
export function useTypedText(value: string, tell: (text: string) => void, write: (text: string) => void) {
  const [drawn, setDrawn] = useState<string>()
  /** What the form has not heard of. */
  const newest = useRef<string>(undefined)
  /** What the form holds by us. Anything else it holds is from elsewhere, and newer than what is typed. */
  const told = useRef<string>(undefined)

  function settle() {
    const text = newest.current
    if (text === undefined) return
    newest.current = undefined
    told.current = text
    setDrawn(undefined)
    tell(text)
  }

  function typed(text: string) {
    newest.current = text
    // Of letters that come faster than they are drawn only the last is.
    startTransition(() => setDrawn(newest.current))
  }

  const settleNow = useEffectEvent(settle)
  const writeNow = useEffectEvent(write)

  useLayoutEffect(() => {
    if (value === told.current) return
    told.current = value
    newest.current = undefined
    setDrawn(undefined)
    writeNow(value)
  }, [value])

  useLayoutEffect(() => {
    if (drawn === undefined) return undefined
    const timer = setTimeout(() => settleNow(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [drawn])

  // When the control or the page goes. Capturing, so that whoever keeps the form on leaving keeps these letters too.
  useLayoutEffect(() => {
    const gone = () => settleNow()
    window.addEventListener('pagehide', gone, { capture: true })
    document.addEventListener('visibilitychange', gone, { capture: true })
    return () => {
      window.removeEventListener('pagehide', gone, { capture: true })
      document.removeEventListener('visibilitychange', gone, { capture: true })
      gone()
    }
  }, [])

  return { text: drawn ?? value, typed, settle }
}
