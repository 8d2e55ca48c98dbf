import { useEffect, useRef, useState } from 'react'
import { announce } from './announce'

/**
 * Copies texts and remembers for two seconds that it did.
 *
 * @returns `copied` and `copy(text, what)`, where `what` names it in the announcement: "Avatar id"
 */
export function useCopy() {
  const [copied, setCopied] = useState(false)
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined)
  useEffect(() => () => clearTimeout(timer.current), [])

  async function copy(text: string, what: string) {
    try {
      await navigator.clipboard.writeText(text)
    } catch {
      // Refused, or no clipboard without HTTPS.
      announce('The browser did not allow copying.', 'assertive')
      return
    }
    announce(`${what} copied.`)
    setCopied(true)
    clearTimeout(timer.current)
    timer.current = setTimeout(() => setCopied(false), 2000)
  }

  return { copied, copy }
}
