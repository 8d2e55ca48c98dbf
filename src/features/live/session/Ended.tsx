import { Link } from '@tanstack/react-router'
import CircleCheck from 'lucide-react/icons/circle-check'
import CircleSlash from 'lucide-react/icons/circle-slash'
import CircleX from 'lucide-react/icons/circle-x'
import SearchX from 'lucide-react/icons/search-x'
import { formatDuration } from '~/lib/format'
import { formatMoney } from '~/lib/money'
import { sessionCredits } from '~/lib/sessionPrice'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { Progress } from '~/ui/Progress'
import { explainFailure } from './failure'
import type { LiveSession } from './session'

/** After the call: it is being saved, or how it ended otherwise. */
export function Ended({ id, state }: { id: string; state: LiveSession }) {
  const { phase, joinedAt, endedAt, failure } = state
  const again = (
    <Link to="/live" className={buttonClass({ variant: 'primary' })}>
      Start another session
    </Link>
  )
  const conversation = (
    <Link to="/conversations/$conversationId" params={{ conversationId: id }} className={buttonClass()}>
      Open its conversation
    </Link>
  )
  if (phase === 'ending' || phase === 'completed') {
    const seconds = joinedAt !== undefined && endedAt !== undefined ? Math.max(0, Math.floor((endedAt - joinedAt) / 1000)) : undefined
    return (
      <section role="status" className="mx-auto grid max-w-md gap-3 py-10 text-center">
        <h2 className="text-lg font-semibold">The call has ended</h2>
        {seconds !== undefined && (
          <p className="text-sm">
            It lasted {formatDuration(seconds)} and cost about {formatMoney(sessionCredits(seconds))}.
          </p>
        )}
        <Progress label="Saving the conversation" showLabel />
        <p className="text-sm text-muted">Transcript and recording take 7 to 12 seconds. Then this page becomes the conversation. You may leave; it is saved all the same.</p>
        <div className="flex flex-wrap justify-center gap-2">
          {again}
          {conversation}
        </div>
      </section>
    )
  }
  if (phase === 'failed' && failure) {
    const { title, detail } = explainFailure(failure, joinedAt !== undefined)
    return (
      <div role="alert">
        <EmptyMessage icon={<CircleX />} title={title} body={failure.code ? `${detail} (${failure.code})` : detail} action={{ link: again }} />
      </div>
    )
  }
  if (phase === 'cancelled') {
    return <EmptyMessage icon={<CircleSlash />} title="The session was cancelled" body="A cancelled session keeps neither transcript nor recording." action={{ link: again }} />
  }
  return <EmptyMessage icon={phase === 'gone' ? <SearchX /> : <CircleCheck />} title="There is no such session" body="RunwayML does not know it, or no longer. If it was a call, look for it among the conversations." action={{ link: again }} />
}
