import { useRef } from 'react'

/**
 * Brings focus back to where it was before a modal opened. Radix knows only its own Trigger; our modals are opened by
 * state, often from a menu that is gone by then (focus then goes to the menu's button).
 *
 * @returns the two handlers for a Radix Content
 */
export function useReturnFocus() {
  const opener = useRef<Element | null>(null)
  return {
    onOpenAutoFocus: () => {
      const active = document.activeElement
      const menuButton = active?.closest('[role="menu"]')?.getAttribute('aria-labelledby')
      opener.current = menuButton ? document.getElementById(menuButton) : active
    },
    onCloseAutoFocus: (event: Event) => {
      event.preventDefault()
      // A page that was gone to from here has taken the focus already; while the modal was open nothing outside could.
      const active = document.activeElement
      if (active && active !== document.body && !active.closest('[data-modal]')) return
      // What opened it may have been deleted by it: then the page's main part takes focus, if it can.
      const target = opener.current?.isConnected ? opener.current : document.querySelector('main')
      if (target instanceof HTMLElement) target.focus()
    },
  }
}
