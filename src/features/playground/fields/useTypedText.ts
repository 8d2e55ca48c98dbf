import { useEffectEvent, useLayoutEffect, useState } from 'react'

/** How long after the last letter the form hears of it, in milliseconds: longer than between two letters of a word. */
const PAUSE_MS = 200

interface Typed {
  text: string
  /** What the form held when the first of these letters was typed. */
  over: string
}

/**
 * A text between the keys and the form. Each letter shows at once; the form, and with it everything that follows from
 * it (price, checks, code, address), hears of it when typing pauses, so that nothing of it holds up the next letter.
 *
 * @param value what the form holds
 * @param tell hands a text to the form
 * @returns the text to show, what to call with each new one, and `settle`, which hands over at once: on leaving the
 *   control, and before anything that needs the form as it looks
 */
export function useTypedText(value: string, tell: (text: string) => void) {
  const [typed, setTyped] = useState<Typed>()
  // What came from elsewhere meanwhile (another draft, a link) is newer.
  const own = typed?.over === value ? typed.text : undefined

  const settle = useEffectEvent(() => {
    if (own === undefined) return
    setTyped(undefined)
    tell(own)
  })

  useLayoutEffect(() => {
    if (own === undefined) return undefined
    const timer = setTimeout(() => settle(), PAUSE_MS)
    return () => clearTimeout(timer)
  }, [own])

  // When the control or the page goes. Capturing, so that whoever keeps the form on leaving keeps these letters too.
  useLayoutEffect(() => {
    const gone = () => settle()
    window.addEventListener('pagehide', gone, { capture: true })
    document.addEventListener('visibilitychange', gone, { capture: true })
    return () => {
      window.removeEventListener('pagehide', gone, { capture: true })
      document.removeEventListener('visibilitychange', gone, { capture: true })
      gone()
    }
  }, [])

  return {
    text: own ?? value,
    typedIn: (text: string) => setTyped({ text, over: value }),
    settle: () => {
      if (own === undefined) return
      setTyped(undefined)
      tell(own)
    },
  }
}
