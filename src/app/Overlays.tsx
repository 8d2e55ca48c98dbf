import { ConfirmHost } from '~/ui/ConfirmHost'
import { Toaster } from '~/ui/Toaster'

/** What is empty until something calls for it; loaded after the first paint. */
export function Overlays() {
  return (
    <>
      <Toaster />
      <ConfirmHost />
    </>
  )
}
