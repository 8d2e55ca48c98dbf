import { createRandom, type Random } from './random'
import { dateOf, day } from './time'
import type { SeedAvatarUsageDay, SeedConversation, SeedUsageDay } from './types'

/**
 * What a call with an avatar costs in credits: 2 to begin, and 2 for each 6 seconds begun.
 * A session that nobody joined costs nothing.
 */
export function callCredits(seconds: number | null): number {
  return seconds === null ? 0 : 2 + 2 * Math.ceil(seconds / 6)
}

/** Calls, summed by the UTC day on which they were created. Oldest first. */
export function avatarUsage(conversations: readonly SeedConversation[]): SeedAvatarUsageDay[] {
  const days = new Map<string, { sessions: number; seconds: number }>()
  for (const { createdAt, duration } of conversations) {
    if (duration === null) continue
    const date = createdAt.slice(0, 10)
    const sum = days.get(date) ?? { sessions: 0, seconds: 0 }
    days.set(date, { sessions: sum.sessions + 1, seconds: sum.seconds + duration })
  }
  return [...days].map(([date, sum]) => ({ date, ...sum })).toSorted((a, b) => a.date.localeCompare(b.date))
}

interface Habit {
  readonly model: string
  /** Generations on an average weekday. */
  readonly perDay: number
  /**
   * Credits of one generation at RunwayML's published prices. Two have none, and carry a guess:
   * avatar videos (as calls) and voice_processing.
   */
  cost(random: Random): number
  /** First and last day of use, in days before now. */
  readonly from?: number
  readonly until?: number
}

const habits: readonly Habit[] = [
  { model: 'gen4.5', perDay: 2.2, cost: (random) => 12 * random.pick([5, 5, 8, 10]) },
  { model: 'gen4_turbo', perDay: 3, cost: (random) => 5 * random.pick([5, 5, 10]), until: 20 },
  { model: 'gen4_aleph', perDay: 0.4, cost: (random) => 15 * random.int(3, 5), until: 34 },
  { model: 'act_two', perDay: 0.5, cost: (random) => 5 * random.int(6, 24) },
  { model: 'veo3.1', perDay: 0.35, cost: (random) => random.pick([40, 20]) * random.pick([4, 6, 8]), from: 62 },
  { model: 'veo3.1_fast', perDay: 0.9, cost: (random) => random.pick([15, 10]) * random.pick([4, 6, 8]), from: 62 },
  { model: 'gen4_image', perDay: 9, cost: (random) => random.pick([5, 8, 8]) },
  { model: 'gen4_image_turbo', perDay: 14, cost: () => 2 },
  { model: 'gemini_2.5_flash', perDay: 5, cost: () => 5 },
  { model: 'gemini_image3_pro', perDay: 1.6, cost: (random) => random.pick([20, 20, 40]), from: 41 },
  { model: 'gpt_image_2', perDay: 1.2, cost: (random) => random.pick([5, 20, 41]), from: 13 },
  { model: 'eleven_multilingual_v2', perDay: 6, cost: (random) => Math.ceil(random.int(40, 1900) / 50) },
  { model: 'eleven_text_to_sound_v2', perDay: 2, cost: (random) => random.pick([2, 4, 8]) },
  { model: 'eleven_voice_dubbing', perDay: 0.25, cost: (random) => Math.ceil(random.int(20, 180) / 2) },
  { model: 'eleven_voice_isolation', perDay: 0.4, cost: (random) => Math.ceil(random.int(10, 240) / 6) },
  { model: 'eleven_multilingual_sts_v2', perDay: 0.3, cost: (random) => Math.ceil(random.int(10, 120) / 3) },
  { model: 'gwm1_avatar_async_text_to_video', perDay: 0.7, cost: (random) => callCredits(random.int(8, 70)), from: 55 },
  { model: 'voice_processing', perDay: 0.1, cost: () => 50 },
]

/** How busy a UTC weekday is, Sunday first. */
const weekdays = [0.2, 0.95, 1.1, 1.15, 1.1, 0.85, 0.3] as const

/** Days on which failed generations were paid back: days before now, model, credits. */
const refunds: readonly (readonly [number, string, number])[] = [
  [76, 'gen4_turbo', -50],
  [58, 'gen4_aleph', -75],
  [33, 'gen4_aleph', -60],
  [27, 'veo3.1', -320],
  [12, 'gen4.5', -60],
  [6, 'act_two', -40],
  [2, 'veo3.1', -160],
]

/**
 * Ninety days of credits, oldest first: weekdays busier than weekends, slow growth, a week nearly
 * without use, models that come and go, refunds as negative amounts, and the calls of the
 * conversations at their price. One entry per model and day.
 */
export function seedUsage(now: number, conversations: readonly SeedConversation[]): SeedUsageDay[] {
  const random = createRandom(90_210)
  const calls = new Map<string, number>()
  for (const { createdAt, duration } of conversations)
    calls.set(createdAt.slice(0, 10), (calls.get(createdAt.slice(0, 10)) ?? 0) + callCredits(duration))
  return Array.from({ length: 90 }, (_, i) => 89 - i).flatMap((ago) => {
    const time = now - ago * day
    const date = dateOf(time)
    const growth = 0.6 + 0.9 * (1 - ago / 90)
    const holiday = ago >= 47 && ago <= 52 ? 0.06 : 1
    // Today is only as full as the day is old.
    const passed = ago === 0 ? (now % day) / day : 1
    const busy = (weekdays[new Date(time).getUTCDay()] ?? 1) * growth * holiday * passed
    const amounts = new Map<string, number>()
    for (const habit of habits) {
      if (ago > (habit.from ?? 90) || ago < (habit.until ?? 0)) continue
      const count = Math.floor(habit.perDay * busy * (0.5 + random.next()) + random.next() * 0.9)
      for (let n = 0; n < count; n++) amounts.set(habit.model, (amounts.get(habit.model) ?? 0) + habit.cost(random))
    }
    const called = calls.get(date)
    if (called) amounts.set('gwm1_avatars', called)
    for (const [when, model, amount] of refunds)
      if (when === ago) amounts.set(model, (amounts.get(model) ?? 0) + amount)
    const usedCredits = [...amounts].map(([model, amount]) => ({ model, amount })).filter(({ amount }) => amount !== 0)
    return usedCredits.length > 0 ? [{ date, usedCredits }] : []
  })
}
