// @vitest-environment jsdom
import type { AvatarStatus, ClientEventHandler, MediaDeviceErrors, TranscriptionHandler, useAvatarSession, useLocalMedia } from '@runwayml/avatars-react'
import { act, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createCallLog } from './callLog'
import { roleOf, stageOf } from './live'
import { LiveStage } from './LiveStage'
import type { CallProps } from './types'

type Session = ReturnType<typeof useAvatarSession>
type Media = ReturnType<typeof useLocalMedia>

/** What the library's hooks say, in its own types: a change of them fails the type check. */
interface Room {
  status: AvatarStatus
  session: Session
  media: Media
  hear: TranscriptionHandler
  event: ClientEventHandler
}

const room = vi.hoisted((): { current?: Room } => ({}))
function now(): Room {
  if (!room.current) throw new Error('There is no room yet')
  return room.current
}

vi.mock('@runwayml/avatars-react', () => ({
  AvatarVideo: () => <span>Avatar video</span>,
  UserVideo: () => <span>Own video</span>,
  useAvatarStatus: () => now().status,
  useAvatarSession: () => now().session,
  useLocalMedia: () => now().media,
  useTranscription: (handler: TranscriptionHandler) => void (now().hear = handler),
  useClientEvents: (handler: ClientEventHandler) => void (now().event = handler),
}))

const end = vi.fn<() => Promise<void>>(async () => {})
const noErrors: MediaDeviceErrors = { micError: null, cameraError: null, retryMic: async () => {}, retryCamera: async () => {} }
const session = (state: 'connecting' | 'active' | 'ended'): Session => ({ state, sessionId: 's1', error: null, end })
const media: Media = {
  ...noErrors, hasMic: true, hasCamera: true, isMicEnabled: true, isCameraEnabled: false, isScreenShareEnabled: false,
  toggleMic: vi.fn<() => void>(), toggleCamera: vi.fn<() => void>(), toggleScreenShare: vi.fn<() => void>(), localVideoTrackRef: null,
}
const active = { status: { status: 'waiting' }, session: session('active') } satisfies Partial<Room>

function props(more: Partial<CallProps> = {}) {
  return {
    sessionId: 's1', credentials: { url: 'wss://x.livekit.cloud', token: 't', roomName: 'r' }, name: 'Mochi', picture: null, tools: [], startScript: undefined,
    maxDuration: 300, joinedAt: 0, devices: { microphone: true, camera: false }, log: createCallLog(() => 0), endsAtOnce: false,
    onHungUp: vi.fn<() => void>(), onDropped: vi.fn<() => void>(), onEndReady: vi.fn<CallProps['onEndReady']>(), onActive: vi.fn<() => void>(), onEndAsked: vi.fn<() => void>(), ...more,
  }
}

/** Draws the stage; `become` changes what the library says. */
function draw(start: Partial<Room>, more: Partial<CallProps> = {}) {
  const given = props(more)
  room.current = { status: { status: 'connecting' }, session: session('connecting'), media, hear: () => {}, event: () => {}, ...start }
  const { rerender } = render(<LiveStage {...given} />)
  const become = (change: Partial<Room>) => {
    Object.assign(now(), change)
    rerender(<LiveStage {...given} />)
  }
  return { ...given, become }
}

const button = (name: string) => screen.getByRole('button', { name })

beforeEach(() => vi.clearAllMocks())

describe('the stage of a real call', () => {
  it('says what goes on from connecting to the first picture', () => {
    const { become, onActive } = draw({ status: { status: 'ended' }, session: session('ended') })
    // The library calls a room "ended" before it begins to connect.
    expect(screen.getByRole('status').textContent).toContain('Connecting')
    become({ status: { status: 'connecting' }, session: session('connecting') })
    expect(screen.getByRole('status').textContent).toContain('Connecting')
    expect(onActive).not.toHaveBeenCalled()
    become(active)
    expect(screen.getByRole('status').textContent).toContain('comes in a few seconds')
    expect(onActive).toHaveBeenCalledTimes(1)
    // Of the picture only the library knows more than that it is there.
    become({ status: JSON.parse('{"status":"ready","videoTrackRef":{}}') })
    expect(screen.queryByRole('status')).toBeNull()
    become({ status: { status: 'connecting' }, session: session('connecting') })
    expect(screen.getByRole('status').textContent).toContain('interrupted')
    become({ status: { status: 'ended' }, session: session('ended') })
    expect(screen.getByRole('status').textContent).toContain('has ended')
  })

  it('shows an error of the library, and a status that it does not know', () => {
    expect(stageOf({ status: 'error', error: new Error('no route') }, { wasActive: false, ending: false }).words).toContain('no route')
    expect(stageOf(JSON.parse('{"status":"asleep"}'), { wasActive: true, ending: false }).waiting).toBe(true)
  })

  it('puts captions of both sides and client events into the log', () => {
    const { log } = draw(active)
    act(() => {
      now().hear({ id: 'runway-transcription-assistant-1', text: 'Good', final: false, participantIdentity: 'worker:s1', channel: 'custom' })
      now().hear({ id: 'runway-transcription-assistant-1', text: 'Good day', final: true, participantIdentity: 'worker:s1', channel: 'custom' })
      now().hear({ id: 'x', text: 'Hello', final: true, participantIdentity: 'user-1', channel: 'native' })
      now().event({ type: 'client_event', tool: 'show_slide', args: { n: 2 } })
    })
    expect(log.get().entries).toMatchObject([
      { kind: 'note', text: 'Connected.' },
      { kind: 'caption', role: 'assistant', text: 'Good day', final: true },
      { kind: 'caption', role: 'user', text: 'Hello' },
      { kind: 'client_event', tool: 'show_slide', args: { n: 2 } },
    ])
    expect(screen.getByText('Good day')).toBeDefined()
  })

  it('mutes, films, shares and ends; nothing of it before there is a connection', async () => {
    const { become, onEndAsked, onEndReady } = draw({})
    await userEvent.click(button('End call'))
    await userEvent.click(button('Mute'))
    expect([end, media.toggleMic, onEndReady].every((call) => vi.mocked(call).mock.calls.length === 0)).toBe(true)
    become(active)
    expect(onEndReady).toHaveBeenLastCalledWith(expect.any(Function))
    await userEvent.click(button('Mute'))
    await userEvent.click(button('Camera on'))
    await userEvent.click(button('Share screen'))
    expect([media.toggleMic, media.toggleCamera, media.toggleScreenShare].map((toggle) => vi.mocked(toggle).mock.calls.length)).toEqual([1, 1, 1])
    await userEvent.click(button('End call'))
    expect([onEndAsked.mock.calls.length, end.mock.calls.length]).toEqual([1, 1])
    expect(screen.getByText('Ending the call…')).toBeDefined()
  })

  it('explains a refused microphone and offers to try again; without a camera there is nothing to turn on', async () => {
    const retryMic = vi.fn<() => Promise<void>>(async () => {})
    const denied = Object.assign(new Error('Permission denied'), { name: 'NotAllowedError' })
    draw({ ...active, media: { ...media, isMicEnabled: false, hasCamera: false, micError: denied, retryMic } })
    expect(screen.getByRole('alert').textContent).toContain('microphone is not allowed')
    await userEvent.click(screen.getByRole('button', { name: 'Try the microphone again' }))
    expect(retryMic).toHaveBeenCalledTimes(1)
    await userEvent.click(screen.getByRole('button', { name: 'Camera on' }))
    expect(media.toggleCamera).not.toHaveBeenCalled()
  })

  it('hangs up as soon as it is connected when it came only for that', () => {
    const { become } = draw({}, { endsAtOnce: true })
    expect(end).not.toHaveBeenCalled()
    become(active)
    expect(end).toHaveBeenCalledTimes(1)
  })
})

it.each([
  ['runway-transcription-user-3', 'worker:s1', 'user'],
  ['runway-transcription-assistant-3', 'user-1', 'assistant'],
  ['runway-transcription-narrator-3', 'x', 'assistant'],
  ['SG_1', 'worker:s1', 'assistant'],
  ['SG_1', 'runway-avatar-agent', 'assistant'],
  ['SG_1', 'user-1', 'user'],
])('%s of %s are words of the %s', (id, participantIdentity, role) => {
  expect(roleOf({ id, participantIdentity, text: '', final: true })).toBe(role)
})
