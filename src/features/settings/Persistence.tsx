import { useEffect, useState } from 'react'
import { Button } from '~/ui/Button'
import { toast } from '~/ui/toast'

/** Whether the browser may clear this page's storage when the device runs short, and asking it not to. */
export function Persistence() {
  const [state, setState] = useState<boolean>()
  useEffect(() => {
    let current = true
    // Only secure pages have it; elsewhere there is nothing to say.
    void navigator.storage?.persisted?.().then((persisted) => current && setState(persisted))
    return () => {
      current = false
    }
  }, [])

  async function ask() {
    const granted = await navigator.storage.persist()
    setState(granted)
    if (!granted) toast.message('The browser has not promised it', { description: 'It decides by how often the page is used; a bookmark or an installed page helps. An export is safe in any case.' })
  }

  if (state === undefined) return null
  if (state) return <span className="text-sm text-muted">The browser clears none of it by itself.</span>
  return (
    <span className="flex flex-wrap items-center gap-2 text-sm text-muted">
      The browser may clear it when the device runs short.
      <Button size="sm" onClick={() => void ask()}>
        Ask it not to
      </Button>
    </span>
  )
}
