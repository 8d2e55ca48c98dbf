import type { Schemas, SessionRecord } from '../records'
import type { SeedConversation, SeedEntry } from '../seed/types'
import { signedUrl } from '../signing'
import type { World } from '../world'
import { processedImageOf } from './avatars'
import { failureSentence } from './failures'
import { callOf, sessionState } from './sessionLife'
import { iso } from './time'
import { transcriptOfSession } from './transcripts'

/** A conversation, whether it was there from the start or comes from a session opened since. */
export interface Conversation extends SeedConversation {
  transcript(): readonly SeedEntry[]
}

/** All conversations that were not deleted, those of this world's sessions first. */
export function* conversationsOf(world: World): Generator<Conversation> {
  for (const session of world.sessions.values()) {
    if (!world.deletedConversations.has(session.id)) yield fromSession(world, session)
  }
  for (const seeded of world.seed.conversations) {
    if (!world.deletedConversations.has(seeded.id)) yield fromSeed(world, seeded)
  }
}

export function conversationOf(world: World, id: string): Conversation | undefined {
  for (const conversation of conversationsOf(world)) if (conversation.id === id) return conversation
  return undefined
}

export function conversationSummary(world: World, conversation: Conversation): Schemas['AvatarConversationSummary'] {
  const { id, name, status, createdAt, duration, tools, extra } = conversation
  const avatar = avatarOf(world, conversation)
  return { id, name, status, avatar: avatar?.summary ?? null, createdAt, duration, hasTools: tools.length > 0, ...extra }
}

export function conversationView(world: World, conversation: Conversation): Schemas['AvatarConversation'] {
  const { id, name, status, createdAt, maxDuration, startedAt, endedAt, duration, tools, hasRecording, extra } = conversation
  const recording = `/media/conversations/${id}/recording.mp4`
  const common = {
    id, name, createdAt, maxDuration, startedAt, duration,
    avatar: avatarOf(world, conversation)?.full ?? null,
    transcript: [...conversation.transcript()],
    recordingUrl: hasRecording ? signedUrl(world.origin, recording, world.now()) : null,
    tools: tools.map((tool) => ({ ...tool })),
    ...extra,
  }
  if (status === 'in_progress') return { ...common, status }
  if (status === 'ended') return { ...common, status, endedAt }
  return { ...common, status, endedAt, failure: conversation.failure ?? '', failureCode: conversation.failureCode ?? '' }
}

function fromSeed(world: World, seeded: SeedConversation): Conversation {
  return { ...seeded, transcript: () => world.seed.transcriptOf(seeded.id) }
}

/**
 * A session's conversation has its id. Transcript and recording come with a clean end, some seconds after it; a
 * cancelled session keeps neither, for ever.
 */
function fromSession(world: World, session: SessionRecord): Conversation {
  const state = sessionState(world, session)
  const call = callOf(session)
  const ended = state.status === 'COMPLETED' || state.status === 'CANCELLED'
  const clean = state.status === 'COMPLETED'
  const length = call && Math.round((call.endsAt - call.startsAt) / 1000)
  return {
    id: session.id,
    name: `Conversation with ${session.avatarName ?? 'an avatar'}`,
    status: state.status === 'FAILED' ? 'failed' : ended ? 'ended' : 'in_progress',
    avatar: session.avatar.type === 'custom'
      ? { type: 'custom', id: session.avatar.avatarId, name: session.avatarName }
      : { type: 'runway-preset', presetId: session.avatar.presetId, name: session.avatarName ?? session.avatar.presetId },
    createdAt: iso(session.createdAt),
    startedAt: call ? iso(call.startsAt) : null,
    endedAt: ended || state.status === 'FAILED' ? iso(call?.endsAt ?? state.since) : null,
    duration: ended ? (length ?? null) : null,
    maxDuration: session.maxDuration,
    tools: session.tools,
    hasRecording: clean,
    failure: state.status === 'FAILED' ? failureSentence(state.code) : null,
    failureCode: state.status === 'FAILED' ? state.code : null,
    transcript: () => (clean && call ? transcriptOfSession(session, call) : []),
  }
}

interface AvatarViews {
  summary: Schemas['ConversationSummaryAvatar']
  full: Schemas['ConversationAvatar']
}

/** A deleted avatar keeps its name in the conversation, but has no id and no picture any more. */
function avatarOf(world: World, { avatar }: Conversation): AvatarViews | null {
  if (avatar === null) return null
  if (avatar.type === 'runway-preset') {
    const { type, presetId, name } = avatar
    return { summary: { type, presetId, name }, full: { type, presetId } }
  }
  const existing = avatar.id === null ? undefined : world.avatars.get(avatar.id)
  const summary = { type: avatar.type, id: existing?.id ?? null, name: existing?.name ?? avatar.name }
  return { summary, full: { ...summary, imageUrl: existing ? processedImageOf(world, existing) : null } }
}
