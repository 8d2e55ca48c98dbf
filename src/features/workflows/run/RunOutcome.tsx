import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { Notice } from '~/ui/Notice'

const SentRun = lazy(async () => ({ default: (await import('./SentRun')).SentRun }))

/** Why a run that was asked for did not start, or that nobody knows whether it did. */
export function RunOutcome({ sent, isNotStored }: { sent: string; isNotStored: boolean }) {
  return (
    <div aria-live="polite">
      {isNotStored && (
        <Notice tone="danger" title="Nothing was sent" className="mb-3">
          The run could not be written down on this device first, so it was not started and nothing was charged. Try again.
        </Notice>
      )}
      {sent !== '' && (
        <LazyPart>
          <SentRun id={sent} />
        </LazyPart>
      )}
    </div>
  )
}
