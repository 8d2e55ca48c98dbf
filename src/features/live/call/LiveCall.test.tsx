// @vitest-environment jsdom
import type { AvatarSession, useAvatarSession, useLocalMedia } from '@runwayml/avatars-react'
import { act, screen, waitFor } from '@testing-library/react'
import { useEffect, type ComponentProps } from 'react'
import { beforeEach, expect, test, vi } from 'vitest'
import { renderRoute } from '~/test/renderRoute'
import { openSessions } from '../session/openSessions'

type SessionProps = ComponentProps<typeof AvatarSession>
type Session = ReturnType<typeof useAvatarSession>

/**
 * The library's room, as its documentation and types have it: the component connects with the credentials it is given
 * and reports by its callbacks, the hooks inside tell where it stands.
 */
interface Room {
  /** What each connection was opened with, in order. */
  opened: SessionProps[]
  session: Session
  /** Those who are told of a change: the hooks. */
  listeners: Set<() => void>
}

const room = vi.hoisted((): { current?: Room } => ({}))
function now(): Room {
  if (!room.current) throw new Error('There is no room yet')
  return room.current
}

vi.mock('@runwayml/avatars-react', async () => {
  const { useSyncExternalStore } = await import('react')
  const useSession = () =>
    useSyncExternalStore(
      (changed) => {
        const { listeners } = now()
        listeners.add(changed)
        return () => void listeners.delete(changed)
      },
      () => now().session,
    )
  const media: ReturnType<typeof useLocalMedia> = {
    micError: null, cameraError: null, retryMic: async () => {}, retryCamera: async () => {}, hasMic: true, hasCamera: true, isMicEnabled: true, isCameraEnabled: false,
    isScreenShareEnabled: false, toggleMic: () => {}, toggleCamera: () => {}, toggleScreenShare: () => {}, localVideoTrackRef: null,
  }
  return {
    AvatarSession: (props: SessionProps) => {
      useEffect(() => {
        now().opened.push(props)
        // Once per connection, as the library connects once per mount.
        // oxlint-disable-next-line react-hooks/exhaustive-deps
      }, [])
      useEffect(() => {
        now().opened[now().opened.length - 1] = props
      }, [props])
      return props.children
    },
    AvatarVideo: () => <span>Avatar video</span>,
    UserVideo: () => <span>Own video</span>,
    useAvatarStatus: () => ({ status: useSession().state === 'active' ? 'waiting' : 'connecting' }),
    useAvatarSession: useSession,
    useLocalMedia: () => media,
    useTranscription: () => {},
    useClientEvents: () => {},
  }
})

const ID = '11111111-2222-4333-8444-555555555555'
const preset = { model: 'gwm1_avatars', avatar: { type: 'runway-preset', presetId: 'cat-character' }, maxDuration: 60 } as const
const ROOM = { url: 'wss://room.livekit.cloud', token: 'jwt', roomName: 'room-1' }

beforeEach(() => {
  for (const { key } of openSessions.list()) openSessions.forget(key)
  room.current = { opened: [], listeners: new Set(), session: { state: 'connecting', sessionId: ID, error: null, end: async () => {} } }
})

/** A session of the real API, ready to be joined; joins it. */
async function join() {
  const consumed: { path: string; authorization: string | null }[] = []
  let status = 'READY'
  openSessions.write({ key: 'k', id: ID, createdAt: Date.now(), name: 'Mochi', request: preset })
  const page = renderRoute(`/live/${ID}`, {
    intercept: ({ url, headers }) => {
      const { pathname } = new URL(url)
      if (pathname.endsWith('/consume')) {
        consumed.push({ path: pathname, authorization: headers.get('authorization') })
        status = 'RUNNING'
        return Response.json(ROOM)
      }
      if (pathname !== `/v1/realtime_sessions/${ID}`) return undefined
      const at = { id: ID, createdAt: new Date().toISOString(), status }
      return Response.json(status === 'READY' ? { ...at, sessionKey: 'session-key', expiresAt: new Date(Date.now() + 60_000).toISOString() } : status === 'COMPLETED' ? { ...at, duration: 4 } : at)
    },
  })
  await page.user.click(await screen.findByRole('button', { name: 'Join the call' }))
  await screen.findByText('Avatar video')
  return { ...page, consumed, become: (next: string) => (status = next) }
}

/** What the library tells from outside of React. */
async function connect(state: 'connecting' | 'active' | 'ended', end: Session['end'] = async () => {}) {
  await act(async () => {
    now().session = { state, sessionId: ID, error: null, end }
    for (const changed of now().listeners) changed()
  })
}
const connection = () => now().opened.at(-1)

test('the session’s own key is used once, and the room is opened with what it gives', async () => {
  const { consumed } = await join()
  expect(consumed).toEqual([{ path: `/v1/realtime_sessions/${ID}/consume`, authorization: 'Bearer session-key' }])
  await waitFor(() => expect(connection()).toMatchObject({ credentials: { sessionId: ID, serverUrl: ROOM.url, token: ROOM.token, roomName: ROOM.roomName }, audio: true, video: false }))
  await waitFor(() => expect(openSessions.find(ID)).toMatchObject({ credentials: ROOM }))
  expect(Array.from({ length: localStorage.length }, (_, index) => localStorage.getItem(localStorage.key(index) ?? '')).join()).not.toContain('session-key')
})

test('a room that cannot be reached is explained; another try uses the token, not the key', async () => {
  const { user, consumed } = await join()
  act(() => connection()?.onError?.(new Error('could not establish signal connection: invalid token')))
  const alert = screen.getByRole('alert')
  expect(alert.textContent).toContain('The call could not be connected')
  expect(alert.textContent).toContain('invalid token')
  await user.click(screen.getByRole('button', { name: 'Try again' }))
  await waitFor(() => expect(now().opened).toHaveLength(2))
  expect(consumed).toHaveLength(1)
  await connect('active')
  expect(screen.queryByText('The call could not be connected')).toBeNull()
})

test('giving up leads to what can be done about a call that may still run', async () => {
  const { user } = await join()
  act(() => connection()?.onError?.(new Error('no route')))
  // The library says "ended" of a connection that never was.
  act(() => connection()?.onEnd?.())
  await user.click(screen.getByRole('button', { name: 'Give up connecting' }))
  expect(await screen.findByRole('heading', { name: 'The call was interrupted' })).toBeDefined()
  expect(screen.getByText('no route')).toBeDefined()
  expect(screen.getByRole('button', { name: 'Rejoin the call' })).toBeDefined()
})

test('a connection that is lost can be come back to; an error in between only goes into the log', async () => {
  const { user, consumed } = await join()
  await connect('active')
  act(() => connection()?.onError?.(new Error('ice restart')))
  expect(screen.getByText('The connection reports: ice restart')).toBeDefined()
  expect(screen.queryByText('The call could not be connected')).toBeNull()
  act(() => connection()?.onEnd?.())
  expect(await screen.findByRole('heading', { name: 'The call was interrupted' })).toBeDefined()
  await connect('connecting')
  await user.click(screen.getByRole('button', { name: 'Rejoin the call' }))
  await waitFor(() => expect(now().opened).toHaveLength(2))
  expect(consumed).toHaveLength(1)
})

test('hanging up ends the call by the library, waits, and becomes the conversation', async () => {
  const { user, router, become } = await join()
  const end = vi.fn<Session['end']>(async () => {
    connection()?.onEnd?.()
    // Called twice after one's own end.
    connection()?.onEnd?.()
  })
  await connect('active', end)
  await user.click(screen.getByRole('button', { name: 'End call' }))
  expect(end).toHaveBeenCalledTimes(1)
  expect(await screen.findByRole('heading', { name: 'The call has ended' })).toBeDefined()
  expect(openSessions.find(ID)).toBeUndefined()
  become('COMPLETED')
  await waitFor(() => expect(router.state.location.pathname).toBe(`/conversations/${ID}`))
})

test('a session that breaks during the call says why', async () => {
  const { become } = await join()
  await connect('active')
  become('FAILED')
  expect(await screen.findByRole('alert')).toBeDefined()
  expect(screen.queryByText('Avatar video')).toBeNull()
})
