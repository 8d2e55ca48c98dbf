import { avatarId, avatarName } from './avatars'
import { createRandom, idOf, type Random } from './random'
import { scripts, type Script } from './scripts'
import { day, hour, iso, minute } from './time'
import { writeTranscript, type TranscriptPlan } from './transcript'
import type { SeedAvatar, SeedConversation, SeedConversationAvatar, SeedData } from './types'

/** What a set of conversations is made from. */
export interface ConversationOptions {
  readonly now: number
  readonly count: number
  readonly avatars: readonly SeedAvatar[]
  /** Longest transcript, in entries. */
  readonly longest: number
  /** Whether each script stays with its own avatar; otherwise any ready avatar may take it. */
  readonly ownScripts: boolean
}

const presetNames: Readonly<Record<string, string>> = { 'cooking-teacher': 'Marco', 'music-superstar': 'Mina' }

/** Avatars that exist no more; the API keeps the name of some of them. */
const gone: readonly SeedConversationAvatar[] = [
  { type: 'custom', id: null, name: 'Northlight help (old)' },
  { type: 'custom', id: null, name: null },
]

function partnerOf(
  script: Script,
  options: ConversationOptions,
  random: Random,
): { avatar: SeedConversationAvatar | null; oldest: number } {
  if (script.avatar.startsWith('preset:')) {
    const presetId = script.avatar.slice(7)
    return { avatar: { type: 'runway-preset', presetId, name: presetNames[presetId] ?? presetId }, oldest: 90 * day }
  }
  if (!options.ownScripts) {
    const avatar = random.pick(options.avatars.filter((one) => one.outcome === 'READY'))
    return { avatar: { type: 'custom', id: avatar.id, name: avatar.name }, oldest: 90 * day }
  }
  // Oskar is still being made: his dialogues were held by avatars that were deleted since, or by none.
  if (script.avatar === 'oskar') return { avatar: random.pick([...gone, null]), oldest: 90 * day }
  const id = avatarId(script.avatar)
  const created = options.avatars.find((one) => one.id === id)?.createdAt
  return {
    avatar: { type: 'custom', id, name: avatarName(script.avatar) },
    oldest: created ? options.now - Date.parse(created) : 90 * day,
  }
}

/** How the n-th conversation went. The first ones are fixed, so that every kind is always there. */
type Course = 'normal' | 'longest' | 'shortest' | 'running' | 'nobody' | 'broke-off' | 'cancelled' | 'unrecorded'

function courseOf(index: number): Course {
  const fixed: readonly Course[] = [
    'running',
    'normal',
    'longest',
    'nobody',
    'shortest',
    'normal',
    'broke-off',
    'cancelled',
    'running',
    'unrecorded',
  ]
  if (index < fixed.length) return fixed[index] ?? 'normal'
  if (index % 23 === 0) return 'nobody'
  if (index % 29 === 0) return 'broke-off'
  if (index % 31 === 0) return 'cancelled'
  return index % 9 === 0 ? 'unrecorded' : index % 17 === 0 ? 'longest' : 'normal'
}

function entriesOf(course: Course, longest: number, random: Random): number {
  if (course === 'longest') return random.int(Math.ceil(longest * 0.75), longest)
  if (course === 'shortest') return 2
  return Math.min(longest, random.chance(0.2) ? random.int(2, 6) : random.int(8, 34))
}

function make(
  index: number,
  options: ConversationOptions,
): { conversation: SeedConversation; plan: TranscriptPlan | undefined } {
  const { now } = options
  const random = createRandom(0x5eed + index * 7919)
  const course = courseOf(index)
  // Long visits belong to the museum; every other script gets its turn.
  const mara = scripts.find((one) => one.avatar === 'mara')
  const script = course === 'longest' && mara ? mara : (scripts[index % scripts.length] ?? random.pick(scripts))
  const { avatar, oldest } = partnerOf(script, options, random)
  const entries = entriesOf(course, options.longest, random)
  const maxDuration = entries > 120 ? 1800 : entries > 40 ? 900 : random.pick([300, 300, 600])
  const seconds = Math.min(maxDuration, Math.round(entries * (5 + random.next() * 3)) + random.int(4, 11))
  // More of them lately than long ago.
  const age =
    course === 'running'
      ? (index === 0 ? 2 : 4) * minute
      : Math.max(12 * minute, seconds * 1000 + minute, Math.min(90 * day, oldest - hour) * random.next() ** 1.5 * 0.995)
  const createdAt = Math.floor(now - age)
  const startedAt = createdAt + random.int(3, 14) * 1000
  const joined = course !== 'nobody'
  const ended = course !== 'running'
  const cancelled = course === 'cancelled'
  const failed = course === 'nobody' || course === 'broke-off'
  const talked = joined && ended && !cancelled
  const duration = ended && joined ? (cancelled ? random.int(5, 40) : seconds) : null
  const failure =
    course === 'nobody'
      ? (['No participants joined the session.', 'TALKING_AVATAR.NO_PARTICIPANT'] as const)
      : course === 'broke-off'
        ? (['The session ended because of an internal error.', 'INTERNAL'] as const)
        : undefined
  const conversation: SeedConversation = {
    id: idOf(`conversation:${index}`),
    name: random.pick(script.names),
    status: failed ? 'failed' : ended ? 'ended' : 'in_progress',
    avatar,
    createdAt: iso(createdAt),
    startedAt: joined ? iso(startedAt) : null,
    endedAt: !ended ? null : iso(duration === null ? createdAt + 24_000 : startedAt + duration * 1000),
    duration,
    maxDuration,
    tools: index % 11 === 5 ? [] : script.tools,
    hasRecording: talked && course !== 'unrecorded' && course !== 'broke-off',
    failure: failure?.[0] ?? null,
    failureCode: failure?.[1] ?? null,
  }
  const plan = talked
    ? { script, entries, seed: index + 1, startedAt, duration: seconds, untimed: index % 37 === 12 }
    : undefined
  return { conversation, plan }
}

/** Makes conversations, newest first, and the function that writes their transcripts on demand. */
export function seedConversations(options: ConversationOptions): Pick<SeedData, 'conversations' | 'transcriptOf'> {
  const made = Array.from({ length: options.count }, (_, index) => make(index, options))
  const plans = new Map(made.map(({ conversation, plan }) => [conversation.id, plan]))
  return {
    conversations: made
      .map(({ conversation }) => conversation)
      .toSorted((a, b) => b.createdAt.localeCompare(a.createdAt)),
    transcriptOf: (id) => {
      const plan = plans.get(id)
      return plan ? writeTranscript(plan) : []
    },
  }
}
