import { useQuery } from '@tanstack/react-query'
import { realtimeSessionQuery } from '~/data/realtimeSessions'
import { isUuid } from '~/lib/ids'
import { Notice } from '~/ui/Notice'
import { Spinner } from '~/ui/Spinner'
import { UserText } from '~/ui/UserText'
import type { Talk } from '../talk/talk'
import { failureSentence } from './failureSentence'
import { useWaits } from './useWaits'

const KNOWN: ReadonlySet<string> = new Set(['in_progress', 'ended', 'failed'])

/** What to know about the conversation's state before reading it. */
export function StatusNotice({ talk }: { talk: Talk }) {
  const { status, failure, turns } = talk
  if (status === 'in_progress') {
    return (
      <Notice className="mb-4" title="In progress">
        This page refreshes itself. Transcript and recording come some ten seconds after a clean end; a session that is cancelled instead keeps neither.
      </Notice>
    )
  }
  if (status === 'failed') {
    return (
      <Notice tone="danger" className="mb-4" title="The conversation failed">
        <p>{failureSentence(failure?.code)}</p>
        <p className="mt-1 text-xs">
          The API says: <UserText>{[failure?.code, failure?.sentence].filter(Boolean).join(' · ') || 'nothing more'}</UserText>
        </p>
      </Notice>
    )
  }
  if (!KNOWN.has(status)) {
    return (
      <Notice className="mb-4" title="A status that is new here">
        The API calls it <UserText>{status}</UserText>, which this version of Greenroom does not know. Everything that is there is shown.
      </Notice>
    )
  }
  return turns.length === 0 ? <NoTranscript talk={talk} /> : null
}

/** Ended without a transcript: it may still come, or never will. Only the session says whether it was cancelled. */
function NoTranscript({ talk }: { talk: Talk }) {
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
