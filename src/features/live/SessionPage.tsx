import { Link, useParams } from '@tanstack/react-router'
import RadioOff from 'lucide-react/icons/radio'
import { isUuid } from '~/lib/ids'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { OpenedSession } from './session/OpenedSession'
import { useSessionLock } from './session/useSessionLock'

/** One live session, from its start to its end; then it is a conversation. */
export function SessionPage() {
  const { sessionId } = useParams({ from: '/live/$sessionId' })
  if (!isUuid(sessionId)) return <NoSession />
  return <LockedSession id={sessionId} />
}

/** Only one tab at a time: two would use up the key, or speak over each other. */
function LockedSession({ id }: { id: string }) {
  const lock = useSessionLock(id)
  if (lock === 'held') return <OpenedSession id={id} />
  return (
    <>
      <PageHeader title="Live session" breadcrumb={<Link to="/live">Live</Link>} />
      {lock === 'asking' ? (
        <Skeleton size="block" className="h-96" />
      ) : (
        <EmptyMessage title="This session is open in another tab" body="Go on there. When that tab is closed, this one takes over by itself." />
      )}
    </>
  )
}

function NoSession() {
  return (
    <>
      <h1 className="sr-only">Session not found</h1>
      <EmptyMessage
        icon={<RadioOff />}
        title="There is no such session"
        body="The address is mistyped."
        action={{
          link: (
            <Link to="/live" className={buttonClass({ variant: 'primary' })}>
              Start a session
            </Link>
          ),
        }}
      />
    </>
  )
}
