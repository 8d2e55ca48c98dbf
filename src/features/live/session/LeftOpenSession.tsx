import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { isNotFound } from '~/api/errors'
import { useDeleteRealtimeSession } from '~/data/realtimeSessionMutations'
import { createdSessionQuery, realtimeSessionQuery } from '~/data/realtimeSessions'
import { formatRelative } from '~/lib/format'
import { formatMoney } from '~/lib/money'
import { sessionCredits } from '~/lib/sessionPrice'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { Notice } from '~/ui/Notice'
import { toast } from '~/ui/toast'
import { UserText } from '~/ui/UserText'
import { openSessions, type OpenSession } from './openSessions'
import { heldSessions } from './useSessionLock'

/** One session that was left open: where it stands, and how to go on with it or end it. */
export function LeftOpenSession({ session }: { session: OpenSession }) {
  return session.id === undefined ? <Unanswered session={session} /> : <Known session={session} id={session.id} />
}

/** The answer to its create got lost with its tab; the proxy may still have it. */
function Unanswered({ session: { key, name } }: { session: OpenSession }) {
  const { data } = useQuery({ ...createdSessionQuery(key), throwOnError: false })
  const made = data?.state === 'made' ? data.id : undefined
  const refused = data?.state === 'refused'
  useEffect(() => {
    if (made !== undefined) openSessions.update(key, { id: made })
    else if (refused) openSessions.forget(key)
  }, [key, made, refused])
  if (data?.state !== 'unknown') return null
  return (
    <Notice
      tone="warning"
      title={<>It is unknown whether a session with <UserText>{name}</UserText> was started</>}
      actions={
        <Button size="sm" onClick={() => openSessions.forget(key)}>
          Dismiss
        </Button>
      }
    >
      The answer got lost. If it was, nobody joined it: it fails by itself after 21 seconds and costs nothing, but counts against the daily limit.
    </Notice>
  )
}

/** Every three seconds: a tab that dies tells nobody. */
const LOOK_MS = 3_000

function useHeld(id: string): boolean | undefined {
  const [held, setHeld] = useState<boolean>()
  useEffect(() => {
    let stopped = false
    const look = async () => {
      const ids = await heldSessions([id])
      if (!stopped) setHeld(ids.has(id))
    }
    void look()
    const timer = setInterval(() => void look(), LOOK_MS)
    return () => {
      stopped = true
      clearInterval(timer)
    }
  }, [id])
  return held
}

function Known({ session, id }: { session: OpenSession; id: string }) {
  const { key, name, createdAt, joinedAt, credentials, request } = session
  const held = useHeld(id)
  const { data, error } = useQuery({ ...realtimeSessionQuery(id), throwOnError: false })
  const { mutateAsync: remove } = useDeleteRealtimeSession()
  const status: string | undefined = data?.status
  const over = status === 'COMPLETED' || status === 'FAILED' || status === 'CANCELLED' || isNotFound(error)
  useEffect(() => {
    if (over) openSessions.forget(key)
  }, [over, key])
  if (over || held === undefined || status === undefined) return null

  const started = formatRelative(createdAt)
  if (held) {
    return (
      <Notice title={<>A session with <UserText>{name}</UserText> is open in another tab</>}>
        Started {started}. End it there, or start another here: how many may run at once depends on the tier.
      </Notice>
    )
  }
  const isRunning = status === 'RUNNING' || joinedAt !== undefined
  async function cancel() {
    const cancelled = await confirm({
      title: 'Cancel this session?',
      body: isRunning ? 'It ends at once.' : 'It is given up before anybody joined, and costs nothing.',
      consequences: ['A cancelled session keeps neither transcript nor recording.', 'It counts against the daily limit all the same.'],
      confirmLabel: 'Cancel session',
      cancelLabel: 'Keep it',
      tone: 'danger',
      action: () => remove({ id }),
    })
    if (cancelled) toast.success('Session cancelled')
  }
  return (
    <Notice
      tone="warning"
      title={<>A session with <UserText>{name}</UserText> was left open</>}
      actions={
        <>
          <Link to="/live/$sessionId" params={{ sessionId: id }} className={buttonClass({ size: 'sm', variant: 'primary' })}>
            {isRunning ? 'Go back to it' : 'Open it'}
          </Link>
          {isRunning && credentials && (
            <Link to="/live/$sessionId" params={{ sessionId: id }} search={{ end: true }} className={buttonClass({ size: 'sm' })}>
              End call
            </Link>
          )}
          <Button size="sm" variant="ghost" onClick={() => void cancel()}>
            Cancel session
          </Button>
        </>
      }
    >
      {isRunning
        ? `Started ${started}. It goes on, and is paid for, until it is ended or reaches its longest duration: ${formatMoney(sessionCredits(request.maxDuration ?? 300))} in all at most. Ending keeps transcript and recording.`
        : `Started ${started}. Nobody has joined yet; without anybody it fails by itself and costs nothing.`}
    </Notice>
  )
}
