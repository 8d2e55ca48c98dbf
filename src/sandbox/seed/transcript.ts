import { museumObjects } from './museum'
import { createRandom, type Random } from './random'
import { parseScript, type Turn } from './script'
import type { Script } from './scripts'
import { iso } from './time'
import type { SeedEntry } from './types'

/** All that is needed to write a transcript whenever somebody asks for it. */
export interface TranscriptPlan {
  readonly script: Script
  /** Entries to aim at; whole topics are taken, so the result may be a little shorter. */
  readonly entries: number
  readonly seed: number
  /** Milliseconds since the epoch, UTC. */
  readonly startedAt: number
  /** Seconds. */
  readonly duration: number
  /** Old conversations lack the time of each entry. */
  readonly untimed: boolean
}

const topicsOf = new Map<Script, Turn[][]>()

function topics(script: Script): Turn[][] {
  const known = topicsOf.get(script) ?? parseScript(script.text)
  topicsOf.set(script, known)
  return known
}

function shuffled<T>(items: readonly T[], random: Random): T[] {
  return items
    .map((item) => ({ item, order: random.next() }))
    .toSorted((a, b) => a.order - b.order)
    .map(({ item }) => item)
}

/** A long visit goes on object by object: question, look-up, answer. */
function aboutObject(random: Random): Turn[] {
  const object = random.pick(museumObjects)
  const questions = [
    `And what is number ${object.number}?`,
    `The label says ${object.number}. What am I looking at?`,
    `Number ${object.number}, please.`,
    `My son wants to know about ${object.number}.`,
  ]
  const ends = [
    'What would you have kept in its place?',
    'Shall we go on?',
    'The next one is my favourite in this room.',
    'Step back a little, then you see the wear.',
  ]
  return [
    { role: 'user', content: random.pick(questions), calls: [] },
    {
      role: 'assistant',
      content: null,
      calls: [
        {
          call: { name: 'look_up_object', arguments: { number: object.number } },
          result: {
            name: 'look_up_object',
            result: { number: object.number, name: object.name, room: object.room, year: object.year },
          },
        },
      ],
    },
    {
      role: 'assistant',
      content: `That is the ${object.name.toLowerCase()}, ${object.year}, in ${object.room}. ${object.story} ${random.pick(ends)}`,
      calls: [],
    },
    {
      role: 'user',
      content: random.pick([
        'Wonderful.',
        'I had no idea.',
        'He does not believe you!',
        'Next one, please.',
        'How do you know all this?',
        'Can we see the back of it?',
      ]),
      calls: [],
    },
    {
      role: 'assistant',
      content: random.pick([
        'Come, a few steps to the left.',
        'The catalogue knows; I only carry it around.',
        'Look at it for as long as you like, nobody is closing yet.',
        'Then let us ask the next one.',
      ]),
      calls: [],
    },
  ]
}

function turnsOf(plan: TranscriptPlan, random: Random): Turn[] {
  const [opening = [], ...others] = topics(plan.script)
  const closing = others.at(-1) ?? []
  const middle = shuffled(others.slice(0, -1), random)
  const turns = [...opening]
  for (const topic of middle) if (turns.length + topic.length + closing.length <= plan.entries) turns.push(...topic)
  if (plan.script.avatar === 'mara')
    while (turns.length + 5 + closing.length <= plan.entries) turns.push(...aboutObject(random))
  if (turns.length + closing.length <= plan.entries) turns.push(...closing)
  return turns.slice(0, plan.entries)
}

/** Writes the transcript of a plan: the same plan gives the same entries. */
export function writeTranscript(plan: TranscriptPlan): SeedEntry[] {
  const random = createRandom(plan.seed)
  const turns = turnsOf(plan, random)
  // A turn takes as long as its words do; together they fill the call.
  const weights = turns.map((turn) => 20 + (turn.content?.length ?? 30))
  const total = weights.reduce((sum, weight) => sum + weight, 0)
  let at = 0
  return turns.map((turn, index) => {
    const entry: SeedEntry = {
      role: turn.role,
      content: turn.content,
      timestamp: plan.untimed ? null : iso(plan.startedAt + Math.round((at / total) * plan.duration * 1000)),
    }
    at += weights[index] ?? 0
    if (turn.calls.length > 0) {
      const ids = turn.calls.map(() => `call_${random.uuid().slice(0, 8)}`)
      entry.toolCalls = turn.calls.map(({ call }, i) => ({ id: ids[i], ...call }))
      const results = turn.calls.flatMap(({ result }, i) =>
        result
          ? [
              {
                id: ids[i],
                ...result,
                durationMs: result.error?.includes('Timed out')
                  ? 4000
                  : random.chance(0.1)
                    ? null
                    : random.int(38, 1900),
              },
            ]
          : [],
      )
      if (results.length > 0) entry.toolResults = results
    }
    return entry
  })
}
