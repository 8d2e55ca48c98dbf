import type { Conversation } from '~/api/types'
import { joinTools } from './joinTools'
import { offsetsOf } from './offsets'
import { partnerOf, type Partner } from './partner'
import { amountOf, instantOf, objectsOf, textOf } from './readers'
import type { Turn } from './turn'

/** A conversation as everything here reads it: nothing in it is null, and nothing of the API's is missed or trusted. */
export interface Talk {
  id: string
  name: string
  /** `in_progress`, `ended`, `failed`, or what newer versions of the API have. */
  status: string
  partner: Partner
  /** Milliseconds since the epoch. */
  createdAt: number | undefined
  startedAt: number | undefined
  endedAt: number | undefined
  /** Seconds. */
  duration: number | undefined
  maxDuration: number | undefined
  hasRecording: boolean
  failure: { sentence: string | undefined; code: string | undefined } | undefined
  /** The tools that the session was given, in its order. */
  tools: ConfiguredTool[]
  turns: Turn[]
}

interface ConfiguredTool {
  name: string
  /** `client_event`, `backend_rpc`, or what newer versions of the API have; undefined for one that was called without being configured. */
  type: string | undefined
  description: string | undefined
  /** Times it was called; a result without a call counts as one. */
  calls: number
}

/** Reads an answer of the API. Takes whatever is there: unknown members are kept as words, wrong ones count as absent. */
export function readTalk(conversation: Conversation): Talk {
  const { id, name, status, avatar, createdAt, startedAt, duration, maxDuration, recordingUrl } = conversation
  const start = instantOf(startedAt)
  const length = amountOf(duration)
  const turns = turnsOf(conversation, start ?? instantOf(createdAt), length)
  return {
    id,
    name: textOf(name)?.trim() ? name : 'Untitled conversation',
    status: textOf(status) ?? 'unknown',
    partner: partnerOf(avatar),
    createdAt: instantOf(createdAt),
    startedAt: start,
    endedAt: 'endedAt' in conversation ? instantOf(conversation.endedAt) : undefined,
    duration: length,
    maxDuration: amountOf(maxDuration),
    hasRecording: textOf(recordingUrl) !== undefined,
    failure: conversation.status === 'failed' ? { sentence: textOf(conversation.failure), code: textOf(conversation.failureCode) } : undefined,
    tools: toolsOf(conversation, turns),
    turns,
  }
}

function turnsOf({ transcript }: Conversation, start: number | undefined, duration: number | undefined): Turn[] {
  const entries = objectsOf(transcript)
  const timed = entries.map(({ timestamp, content }) => ({ at: instantOf(timestamp), text: textOf(content) }))
  const offsets = offsetsOf(timed, start, duration)
  const tools = joinTools(entries)
  return entries.map(({ role }, index) => ({
    index,
    role: textOf(role) ?? 'unknown',
    text: timed[index]?.text,
    at: timed[index]?.at,
    offset: offsets[index] ?? { seconds: 0, isEstimated: true },
    tools: tools[index] ?? [],
  }))
}

function toolsOf({ tools }: Conversation, turns: readonly Turn[]): ConfiguredTool[] {
  const counts = new Map<string, number>()
  for (const { name } of turns.flatMap((turn) => turn.tools)) counts.set(name, (counts.get(name) ?? 0) + 1)
  const configured = objectsOf(tools).map(({ name, type, description }): ConfiguredTool => {
    const known = textOf(name) ?? 'Unnamed tool'
    const calls = counts.get(known) ?? 0
    counts.delete(known)
    return { name: known, type: textOf(type), description: textOf(description), calls }
  })
  return [...configured, ...Array.from(counts, ([name, calls]) => ({ name, type: undefined, description: undefined, calls }))]
}

/** Who speaks, in a word: "You" would be wrong, for the person at the dashboard seldom is the one who talked. */
export function speakerOf({ partner }: Pick<Talk, 'partner'>, role: string): string {
  if (role === 'user') return 'Visitor'
  if (role !== 'assistant') return role
  return partner.kind === 'own' || partner.kind === 'preset' ? partner.name : 'Avatar'
}

/** The whole length in seconds as far as it is known: the API's word, else the last turn's place. */
export function lengthOf({ duration, turns }: Pick<Talk, 'duration' | 'turns'>): number {
  return Math.max(duration ?? 0, turns.at(-1)?.offset.seconds ?? 0)
}
