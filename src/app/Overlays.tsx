import { useEffect } from 'react'
import { ApiError } from '~/api/errors'
import { explain } from '~/api/explain'
import { fetchLoadErrorWords } from '~/features/form/shared/LoadError'
import { ConfirmHost } from '~/ui/ConfirmHost'
import { Toaster } from '~/ui/Toaster'

/** What is empty until something calls for it; loaded after the first paint. */
export function Overlays() {
  useEffect(fetchPanels, [])
  return (
    <>
      <Toaster />
      <ConfirmHost explain={inWords} />
    </>
  )
}

/**
 * The code of what pages open at a press, so that the first press need not wait for it, and the words for what fails
 * once the server is away. A failure here is no one's.
 */
function fetchPanels() {
  const panels = [import('~/ui/MenuPanel'), import('~/ui/DialogWindow'), import('~/ui/SidePanelWindow'), import('~/ui/PopoverPanel'), fetchLoadErrorWords()]
  void Promise.allSettled(panels)
}

/** Actions throw what the API said, or an Error of their own whose message is a sentence for people. */
function inWords(error: unknown): { title: string; detail: string } {
  if (error instanceof ApiError) return explain(error)
  return { title: 'That did not work', detail: error instanceof Error ? error.message : 'Nothing was changed as far as we know. Try again.' }
}
