import { useNavigate } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useRef } from 'react'
import { usePreferences } from '~/stores/preferences.store'
import { pageGroups } from '~/lib/pages'

/** How long the second key may take, in milliseconds. Kept here: the list of shortcuts loads with those who show it. */
const SEQUENCE_MS = 1200
const pages = new Map(pageGroups.flat().map(({ key, to }) => [key, to]))

interface ShortcutHandlers {
  onCommandMenu: () => void
  onHelp: () => void
}

/** Listens for the shortcuts of the whole dashboard. Those of one key can be switched off in the settings (WCAG 2.1.4). */
export function useShortcuts({ onCommandMenu, onHelp }: ShortcutHandlers): void {
  const navigate = useNavigate()
  const enabled = usePreferences((state) => state.singleKeys)
  const startedAt = useRef(Number.NEGATIVE_INFINITY)

  const onKeyDown = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.isComposing) return
    if (event.key.toLowerCase() === 'k' && (event.metaKey || event.ctrlKey) && !event.shiftKey && !event.altKey) {
      event.preventDefault()
      return onCommandMenu()
    }
    if (!enabled || event.metaKey || event.ctrlKey || event.altKey || takesKeys(event.target)) return
    if (event.key === '?') return onHelp()
    const to = event.timeStamp - startedAt.current < SEQUENCE_MS ? pages.get(event.key) : undefined
    if (to) {
      startedAt.current = Number.NEGATIVE_INFINITY
      event.preventDefault()
      void navigate({ to })
    } else if (event.key === 'g') startedAt.current = event.timeStamp
  })

  useEffect(() => {
    window.addEventListener('keydown', onKeyDown)
    return () => window.removeEventListener('keydown', onKeyDown)
  }, [])
}

/** Whether keys pressed here mean something else: text, lists, and everything in a dialog or menu. Boxes and switches take none. */
function takesKeys(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false
  return target.isContentEditable || target.closest('input:not([type=checkbox], [type=radio]), textarea, select, [role="dialog"], [role="alertdialog"], [role="menu"], [role="listbox"]') !== null
}
