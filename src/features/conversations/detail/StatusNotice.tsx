import { Notice } from '~/ui/Notice'
import { UserText } from '~/ui/UserText'
import type { Talk } from '../talk/talk'
import { failureSentence } from './failureSentence'
import { NoTranscript } from './NoTranscript'

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
  return turns.length > 0 ? null : <NoTranscript talk={talk} />
}
