import { sessionCredits } from '~/lib/sessionPrice'
import { invalidAt, notEnoughCredits, notFound } from '../problem'
import type { Schemas, SessionEvent, SessionRecord } from '../records'
import type { Sentinels } from '../sentinels'
import { checkToken, signToken } from '../signing'
import type { World } from '../world'
import { avatarStatus } from './avatars'
import { freeCredits } from './credits'
import { failureSentence } from './failures'
import { checkDailyLimit } from './limits'
import { presetAvatarName } from './presetAvatars'
import { sessionState } from './sessionLife'
import { iso } from './time'

/** How a client joins the call. The address is under `.invalid`, so that no client takes it for a real media server. */
export interface Credentials {
  url: string
  token: string
  roomName: string
}

const simulationUrl = 'wss://simulated-call.greenroom.invalid'

/**
 * Opens a session. It counts for the daily limit whether anybody joins or not.
 * @throws Problem 400 for an unknown or unfinished avatar or too few credits to join, 429 for the daily limit
 */
export function createSession(world: World, body: Schemas['CreateRealtimeSessionRequest'], sentinels: Sentinels): SessionRecord {
  const avatar = body.avatar.type === 'custom' ? world.avatars.get(body.avatar.avatarId) : undefined
  if (body.avatar.type === 'custom') {
    if (!avatar) throw invalidAt(['avatar', 'avatarId'], `There is no avatar ${body.avatar.avatarId}.`)
    if (avatarStatus(world, avatar) !== 'READY') throw invalidAt(['avatar', 'avatarId'], 'This avatar is not ready.')
  }
  checkDailyLimit(world, 'gwm1_avatars')
  if (freeCredits(world) < sessionCredits(0)) throw notEnoughCredits()
  const session: SessionRecord = {
    id: world.newId(),
    createdAt: world.now(),
    avatar: body.avatar,
    avatarName: body.avatar.type === 'custom' ? (avatar?.name ?? null) : presetAvatarName(body.avatar.presetId),
    maxDuration: body.maxDuration ?? 300,
    startScript: body.startScript ?? avatar?.startScript ?? null,
    tools: (body.tools ?? []).map(({ type, name, description }) => ({ type, name, description })),
    failureCode: sentinels.fail,
    events: [],
  }
  world.sessions.set(session.id, session)
  return session
}

export function sessionView(world: World, session: SessionRecord): Schemas['RealtimeSession'] {
  const common = { id: session.id, createdAt: iso(session.createdAt) }
  const state = sessionState(world, session)
  switch (state.status) {
    case 'NOT_READY':
      return state.queued ? { ...common, status: state.status, queued: true } : { ...common, status: state.status }
    case 'READY':
      return { ...common, status: state.status, expiresAt: iso(state.expiresAt), sessionKey: sessionKey(session, state.expiresAt) }
    case 'COMPLETED':
      return { ...common, status: state.status, duration: Math.round((state.call.endsAt - state.call.startsAt) / 1000) }
    case 'FAILED':
      return { ...common, status: state.status, failure: failureSentence(state.code), failureCode: state.code }
    default:
      return { ...common, status: state.status }
  }
}

/** Cancels a session that has not ended; nothing of it is kept. */
export function cancelSession(world: World, session: SessionRecord): void {
  const { status } = sessionState(world, session)
  if (status === 'NOT_READY' || status === 'READY' || status === 'RUNNING') session.cancelledAt = world.now()
  else throw notFound('Realtime session')
}

/**
 * Uses up the session's key, which starts the call and its bill. It works once.
 * @throws Problem 404 for any other key, and when the session cannot be joined (any more)
 */
export function consumeSession(world: World, id: string, headers: Headers): Credentials {
  const session = world.sessions.get(id)
  const state = session && sessionState(world, session)
  if (!session || state?.status !== 'READY' || !hasSessionKey(session, headers, world.now())) throw notFound('Realtime session')
  // Two credits to join, two for every six seconds: a call cannot last longer than the balance.
  session.affordable = Math.max(0, Math.floor((freeCredits(world) - 2) / 2) * 6)
  session.consumedAt = world.now()
  const roomName = `sandbox-${id}`
  return { url: simulationUrl, token: signToken(roomName, world.now() + session.maxDuration * 1000, { video: { room: roomName } }), roomName }
}

/** Whether the request carries this session's own key. */
export function hasSessionKey(session: SessionRecord, headers: Headers, now: number): boolean {
  const key = /^Bearer stk_(.+)$/u.exec(headers.get('authorization') ?? '')?.[1] ?? null
  return checkToken(`session ${session.id}`, key, now) === 'valid'
}

/** What happens in a simulated call: something is said, a tool is called, or the caller hangs up. */
export function addSessionEvent(world: World, session: SessionRecord, event: SessionEvent | { type: 'END_CALL' }): void {
  const { status } = sessionState(world, session)
  if (status !== 'RUNNING' || session.hungUpAt !== undefined) throw notFound('Realtime session')
  if (event.type === 'END_CALL') session.hungUpAt = world.now()
  else session.events.push({ at: world.now(), event })
}

function sessionKey(session: SessionRecord, expiresAt: number): string {
  return `stk_${signToken(`session ${session.id}`, expiresAt, { sub: session.id })}`
}
