import { useQuery } from '@tanstack/react-query'
import { realtimeSessionQuery } from '~/data/realtimeSessions'
import { isUuid } from '~/lib/ids'
import { Notice } from '~/ui/Notice'
import { Spinner } from '~/ui/Spinner'
import type { Talk } from '../talk/talk'
import { useWaits } from './useWaits'

/** Ended without a transcript: it may still come, or never will. Only the session says whether it was cancelled. */
export function NoTranscript({ talk }: { talk: Talk }) {
  const session = useQuery({ ...realtimeSessionQuery(talk.id), enabled: isUuid(talk.id), retry: false, throwOnError: false })
  const waits = useWaits(talk.endedAt)
  if (session.data?.status === 'CANCELLED') {
    return (
      <Notice className="mb-4" title="The session was cancelled">
        A cancelled session keeps neither transcript nor recording. To keep them, end a call instead of cancelling its session.
      </Notice>
    )
  }
  if (waits) {
    return (
      <Notice className="mb-4" title={<Spinner label="Waiting for the transcript" />}>
        <p role="status">Waiting for the transcript: it comes 7 to 12 seconds after a clean end. This page looks for it for about a minute; if the session was cancelled, there will be none.</p>
      </Notice>
    )
  }
  return (
    <Notice className="mb-4" title="No transcript">
      Transcripts come seconds after a clean end, and none came. The session was probably cancelled or broke off: such sessions keep neither transcript nor recording.
    </Notice>
  )
}
