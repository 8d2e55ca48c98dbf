import type { Entry } from './entry'

/**
 * - `never`: the very same request will fail again, or repeating it is dangerous
 * - `after-change`: worth another try once the input is another
 * - `now`, `later`: the fault was not in the request
 */
export type Retry = 'never' | 'after-change' | 'now' | 'later'

export interface Failure {
  /** What happened, in a sentence. The API's raw code is for the details, not for here. */
  what: string
  charged: 'yes' | 'no' | 'unknown'
  /** What to do next, in a sentence. */
  advice: string
  retry: Retry
  /** An input or output was held back by moderation; too many of these suspend an account. */
  isModeration: boolean
}

/** Also what an error without a code is: one of the server. */
const NO_CODE: Failure = {
  what: 'Something at RunwayML went wrong.',
  charged: 'unknown',
  advice: 'Try again in a minute. It should cost nothing; look at the balance to be sure.',
  retry: 'later',
  isModeration: false,
}

/** By the beginning of the code, longest first. From RunwayML's documentation of task failures and moderation. */
const FAMILIES: readonly (readonly [prefix: string, failure: Failure])[] = [
  ['INPUT_PREPROCESSING.SAFETY', {
    what: 'The text was held back by moderation before anything was made.',
    charged: 'unknown', advice: 'Change the text. Do not send the same again: repeated moderation can suspend the account.',
    retry: 'never', isModeration: true,
  }],
  ['INPUT_PREPROCESSING.INTERNAL', {
    what: 'RunwayML could not prepare the input; the fault is on its side.',
    charged: 'unknown', advice: 'Try again in a minute.', retry: 'later', isModeration: false,
  }],
  ['SAFETY.INPUT', {
    what: 'A text, picture or recording that was sent in was held back by moderation.',
    charged: 'yes', advice: 'Use another input. Do not send the same again: repeated moderation can suspend the account.',
    retry: 'never', isModeration: true,
  }],
  ['SAFETY.OUTPUT', {
    what: 'The result was made, and then held back by moderation.',
    charged: 'yes', advice: 'Describe something else. Do not send the same again: repeated moderation can suspend the account.',
    retry: 'never', isModeration: true,
  }],
  ['SAFETY', {
    what: 'Moderation stopped this.',
    charged: 'yes', advice: 'Change what you ask for. Repeated moderation can suspend the account.',
    retry: 'never', isModeration: true,
  }],
  ['ASSET.INVALID', {
    what: 'An input file does not meet what the model asks for.',
    charged: 'unknown', advice: 'Check its size, length, resolution and format, then run it with a file that fits.',
    retry: 'after-change', isModeration: false,
  }],
  ['INTERNAL.BAD_OUTPUT', {
    what: 'RunwayML threw the result away, because it was not good enough.',
    charged: 'no', advice: 'Change the input first: text or a logo over the picture is the usual cause.',
    retry: 'after-change', isModeration: false,
  }],
  ['THIRD_PARTY.UNAVAILABLE', {
    what: 'The provider behind this model is down.',
    charged: 'unknown', advice: 'Try again in some minutes, or take another model.', retry: 'later', isModeration: false,
  }],
  ['TALKING_AVATAR.NO_PARTICIPANT', {
    what: 'Nobody joined the session.',
    charged: 'unknown', advice: 'Start a new one and join it at once.', retry: 'now', isModeration: false,
  }],
  ['INTERNAL', NO_CODE],
]

const NEW_CODE: Failure = {
  what: 'RunwayML could not make this, for a reason that this dashboard does not know.',
  charged: 'unknown',
  advice: 'Read the message below, and change the input before you try again.',
  retry: 'after-change',
  isModeration: false,
}

/**
 * A failed run in words.
 * @param code `failureCode`; none means an error of the server
 * @param cost credits that the API says it took; it is the last word on whether it was charged
 */
export function explainFailure(code: string | null | undefined, cost: number | null = null): Failure {
  const known = code ? (FAMILIES.find(([prefix]) => code === prefix || code.startsWith(`${prefix}.`))?.[1] ?? NEW_CODE) : NO_CODE
  return cost === null ? known : { ...known, charged: cost > 0 ? 'yes' : 'no' }
}

/** Whether a run ended in moderation. */
export function isModerated({ ending, run }: Pick<Entry, 'ending' | 'run'>): boolean {
  return ending === 'failed' && explainFailure(run?.failureCode).isModeration
}

/** Recent runs that moderation stopped. */
export interface ModerationCount {
  /** In the last 24 hours, and in the last 7 days. */
  day: number
  week: number
}

/** RunwayML publishes no number; from here on the tray warns. */
const WARN_DAY = 3
const WARN_WEEK = 6

/** A sentence when so much was moderated lately that the account is at risk. */
export function suspensionRisk({ day, week }: ModerationCount): string | undefined {
  if (day < WARN_DAY && week < WARN_WEEK) return undefined
  const count = day >= WARN_DAY ? `${day} runs in the last 24 hours` : `${week} runs in the last 7 days`
  return `Moderation stopped ${count} on this device. RunwayML suspends accounts for too many of these, and each costs as much as a good result.`
}
