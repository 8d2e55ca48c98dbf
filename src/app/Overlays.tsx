import { ApiError, explain } from '~/api/errors'
import { ConfirmHost } from '~/ui/ConfirmHost'
import { Toaster } from '~/ui/Toaster'

/** What is empty until something calls for it; loaded after the first paint. */
export function Overlays() {
  return (
    <>
      <Toaster />
      <ConfirmHost explain={inWords} />
    </>
  )
}

/** Actions throw what the API said, or an Error of their own whose message is a sentence for people. */
function inWords(error: unknown): { title: string; detail: string } {
  if (error instanceof ApiError) return explain(error)
  return { title: 'That did not work', detail: error instanceof Error ? error.message : 'Nothing was changed as far as we know. Try again.' }
}
