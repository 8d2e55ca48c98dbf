import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useCallback, useEffect, useRef, useState } from 'react'
import { avatarQuery } from '~/data/avatars'
import { LoadError } from '~/features/form/shared/LoadError'
import { usePageTitle } from '~/stores/pageTitle.store'
import { CopyId } from '~/ui/CopyId'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { partAhead } from '~/ui/partAhead'
import { Skeleton } from '~/ui/Skeleton'
import { StatusBadge } from '~/ui/StatusBadge'
import { UserText } from '~/ui/UserText'
import { createCallLog } from '../call/callLog'
import { pictureOf } from '../pictureOf'
import { Lobby } from './Lobby'
import { phaseWords } from './phaseWords'
import { isOver } from './session'
import { useCallGuard } from './useCallGuard'
import { useSession } from './useSession'

const [CallView, loadCall] = partAhead(async () => (await import('../call/CallView')).CallView)
const [Ended, loadEnded] = partAhead(async () => (await import('./Ended')).Ended)

/** A session that this tab holds. */
export function OpenedSession({ id }: { id: string }) {
  const navigate = useNavigate()
  const search = useSearch({ from: '/live/$sessionId' })
  // A call is paid for from its first second: whoever joins has all that it is drawn with.
  const session = useSession(id, loadCall)
  const { state, known, credentials } = session
  // What was known at the start: it is forgotten here when the session ends, and still shown then.
  const [record, setRecord] = useState(known)
  if (known && known !== record) setRecord(known)
  const request = record?.request
  const avatarId = request?.avatar.type === 'custom' ? request.avatar.avatarId : undefined
  const avatar = useQuery({ ...avatarQuery(avatarId ?? ''), enabled: avatarId !== undefined, throwOnError: false })
  const picture = avatar.data ? pictureOf(avatar.data) : null
  const name = record?.name || 'Avatar'
  const [log] = useState(() => createCallLog())
  const [dropError, setDropError] = useState<Error>()
  useEffect(() => void Promise.allSettled([loadCall(), loadEnded()]), [])
  usePageTitle(record ? `Live with ${record.name}` : undefined)

  const end = useRef<(() => Promise<void>) | undefined>(undefined)
  const onEndReady = useCallback((ready: (() => Promise<void>) | undefined) => {
    end.current = ready
  }, [])
  useCallGuard(state, end)

  // Its conversation has the same id. It takes the place of this page, so that Back does not lead to an ended call.
  const completed = state.phase === 'completed'
  useEffect(() => {
    if (completed) void navigate({ to: '/conversations/$conversationId', params: { conversationId: id }, replace: true })
  }, [completed, id, navigate])

  const { tone, word } = phaseWords(state)
  return (
    <div className="max-w-6xl">
      <PageHeader
        title={record ? <UserText>{name}</UserText> : 'Live session'}
        breadcrumb={<Link to="/live">Live</Link>}
        badge={
          <>
            <StatusBadge tone={tone} pulse={!isOver(state.phase)}>
              {word}
            </StatusBadge>
            <CopyId id={id} label="Session id" />
          </>
        }
      />
      {session.loadError !== null && session.loadError !== undefined && state.phase === 'loading' ? (
        <LoadError title="The session could not be read" error={session.loadError} onRetry={session.refetch} retrying={session.isFetching} />
      ) : state.phase === 'loading' ? (
        <SessionSkeleton />
      ) : state.phase === 'in-call' && credentials && state.joinedAt !== undefined ? (
        <LazyPart fallback={<SessionSkeleton />}>
          <CallView
            sessionId={id}
            credentials={credentials}
            name={name}
            picture={picture}
            tools={request?.tools}
            startScript={record?.startScript}
            maxDuration={request?.maxDuration ?? 300}
            joinedAt={state.joinedAt}
            log={log}
            endsAtOnce={search.end === true}
            onHungUp={session.hungUp}
            onDropped={(error) => {
              setDropError(error)
              session.dropped()
            }}
            onEndReady={onEndReady}
            filter={search.log ?? 'all'}
            onFilterChange={(filter) => void navigate({ to: '.', search: (old) => ({ ...old, log: filter === 'all' ? undefined : filter }), replace: true, resetScroll: false })}
          />
        </LazyPart>
      ) : isOver(state.phase) || state.phase === 'ending' ? (
        <LazyPart fallback={<SessionSkeleton />}>
          <Ended id={id} state={state} />
        </LazyPart>
      ) : (
        <Lobby id={id} session={session} name={name} picture={picture} maxDuration={request?.maxDuration} endsAtOnce={search.end === true} dropError={dropError} />
      )}
    </div>
  )
}

const SessionSkeleton = () => <Skeleton size="block" className="h-80" />
