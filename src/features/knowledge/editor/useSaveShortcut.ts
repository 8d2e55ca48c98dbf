import { useEffect, useEffectEvent } from 'react'

/** Ctrl-S or ⌘S saves what is edited instead of the page; not while a dialog asks something. */
export function useSaveShortcut(save: () => void): void {
  const pressed = useEffectEvent((event: KeyboardEvent) => {
    if (!(event.ctrlKey || event.metaKey) || event.shiftKey || event.altKey || event.key.toLowerCase() !== 's') return
    event.preventDefault()
    if (!document.querySelector('[data-modal]')) save()
  })
  useEffect(() => {
    const controller = new AbortController()
    document.addEventListener('keydown', (event) => pressed(event), { signal: controller.signal })
    return () => controller.abort()
  }, [])
}
