import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef } from 'react'
import { explain } from '~/api/explain'
import { formatDuration } from '~/lib/format'
import { isMissingPart } from '~/lib/missingPart'
import { formatMoney } from '~/lib/money'
import { sessionCredits } from '~/lib/sessionPrice'
import { confirm } from '~/stores/confirm.store'
import { Button } from '~/ui/Button'
import { Notice } from '~/ui/Notice'
import { Picture } from '~/ui/Picture'
import { Spinner } from '~/ui/Spinner'
import { toast } from '~/ui/toast'
import { JOIN_CREDITS } from '../cost'
import { JoinCountdown } from './JoinCountdown'
import { lobbyWords } from './lobbyWords'
import { canJoin } from './session'
import type { Session } from './useSession'

interface LobbyProps {
  id: string
  session: Session
  name: string
  picture: string | null
  /** Seconds; undefined for a session that another device started. */
  maxDuration: number | undefined
  endsAtOnce: boolean
  dropError: Error | undefined
}

/** Before the call, or beside one that goes on without this tab: what happens now, and what can be done. */
export function Lobby({ session, name, picture, maxDuration, endsAtOnce, dropError }: LobbyProps) {
  const { state, credentials, join, rejoin, cancel } = session
  const navigate = useNavigate()
  const { phase } = state
  const canRejoin = phase === 'detached' && credentials !== undefined
  const { title, detail, busy } = lobbyWords(state, { canRejoin, wasDropped: state.joinedAt !== undefined })

  // Time is short: Enter joins.
  const joinButton = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (phase === 'ready') joinButton.current?.focus()
  }, [phase])
  // Sent here to hang up: the way goes through the call.
  const goesIn = canRejoin && endsAtOnce && state.joinedAt === undefined
  useEffect(() => {
    if (goesIn) rejoin()
    // Once: `rejoin` is new with every render.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
  }, [goesIn])

  async function askToCancel() {
    const isPaid = phase === 'detached' || phase === 'not-joined'
    const cancelled = await confirm({
      title: 'Cancel this session?',
      body: isPaid ? 'It ends at once. What was used so far is charged.' : 'Nobody joined yet, so it costs nothing.',
      consequences: ['A cancelled session keeps neither transcript nor recording.', 'It counts against the daily limit all the same.'],
      confirmLabel: 'Cancel session',
      cancelLabel: 'Keep it',
      tone: 'danger',
      action: cancel,
    })
    if (cancelled) toast.success('Session cancelled')
  }

  return (
    <div className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,3fr)_minmax(20rem,2fr)]">
      <div className="relative overflow-hidden rounded-lg border bg-media">
        <Picture src={picture} alt={`Picture of ${name}`} name={name} ratio={1088 / 704} loading="eager" className="w-full rounded-none" />
      </div>
      <section aria-labelledby="lobby-title" className="grid min-w-0 gap-4 rounded-lg border bg-surface p-4">
        <div role="status" className="grid gap-1">
          <h2 id="lobby-title" className="flex items-center gap-2 text-lg font-semibold">
            {busy && <Spinner />}
            {title}
          </h2>
          <p className="text-sm text-muted">{detail}</p>
        </div>
        {phase === 'ready' && <JoinCountdown state={state} />}
        {state.joinError !== undefined && <JoinProblem error={state.joinError} keyUsed={state.keyUsed} />}
        {phase === 'detached' && dropError && <Notice tone="warning" title="The connection reported">{dropError.message}</Notice>}
        <div className="flex flex-wrap gap-2">
          {(phase === 'ready' || phase === 'joining') && (
            <Button ref={joinButton} variant="primary" loading={phase === 'joining'} onClick={() => void join()} disabledReason={phase === 'ready' && !canJoin(state) && 'The API gave no key for it yet.'}>
              Join the call
            </Button>
          )}
          {phase === 'not-joined' && (
            <>
              <Button variant="primary" onClick={() => void navigate({ to: '/live' })}>
                Start a new session
              </Button>
              <Button onClick={() => void join()}>Try the key once more</Button>
            </>
          )}
          {canRejoin && (
            <Button variant="primary" onClick={rejoin}>
              Rejoin the call
            </Button>
          )}
          {canRejoin && (
            <Button
              onClick={() => {
                void navigate({ to: '.', search: (old) => ({ ...old, end: true }), replace: true })
                rejoin()
              }}
            >
              End call
            </Button>
          )}
          {phase !== 'joining' && (
            <Button variant="ghost" onClick={() => void askToCancel()}>
              Cancel session
            </Button>
          )}
        </div>
        {(phase === 'preparing' || phase === 'ready') && (
          <p className="text-xs text-muted">
            Joining costs {formatMoney(JOIN_CREDITS)}
            {maxDuration !== undefined && `; the call may last ${formatDuration(maxDuration)} and cost ${formatMoney(sessionCredits(maxDuration))} at most`}.
          </p>
        )}
      </section>
    </div>
  )
}

const missingCall = { title: 'The call could not be drawn', detail: 'Its code did not come: the server of this page is away, or Greenroom was updated.' }

function JoinProblem({ error, keyUsed }: { error: unknown; keyUsed: boolean }) {
  const { title, detail } = isMissingPart(error) ? missingCall : explain(error)
  return (
    <div role="alert">
      <Notice tone="danger" title={keyUsed ? `Joining did not work: ${title.toLowerCase()}` : title}>
        {keyUsed
          ? 'A key works once, and it is not sure whether this one was used. If it was, joining cost 2 credits and trying it again is only refused; the session then fails by itself.'
          : `${detail} The key was not used: join again.`}
      </Notice>
    </div>
  )
}
