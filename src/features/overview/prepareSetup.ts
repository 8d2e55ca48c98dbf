import { ApiError } from '~/api/errors'
import type { Organization } from '~/api/types'
import { formatCredits } from '~/lib/money'
import { plural } from '~/lib/text'

/** `unknown`: an earlier step failed, so this one could not be looked at. */
export type StepState = 'ok' | 'failed' | 'unknown'

export interface SetupStep {
  label: 'API' | 'Key' | 'Organization' | 'Credits'
  state: StepState
  /** A short sentence; empty when unknown. */
  words: string
}

export interface Setup {
  /** Nothing is in the way of the first run. */
  isReady: boolean
  /** What is in the way, without a full stop. */
  title: string
  /** What to do about it. */
  advice: string
  canRetry: boolean
  steps: SetupStep[]
}

const LABELS = ['API', 'Key', 'Organization', 'Credits'] as const

/** One request answers for all four: GET /v1/organization takes the key, costs nothing and tells the balance. */
export function prepareSetup(answer: { organization: Organization } | { error: unknown }): Setup {
  return 'organization' in answer ? answered(answer.organization) : failed(answer.error)
}

function answered({ creditBalance, tier }: Organization): Setup {
  const models = Object.keys(tier.models).length
  const hasCredits = creditBalance > 0
  const steps = stepsOf(['answers', 'accepted', `${plural(models, 'model')} allowed`], hasCredits ? 'ok' : 'failed', hasCredits ? formatCredits(creditBalance) : 'none left')
  if (hasCredits) return { isReady: true, title: 'You are live', advice: 'Runs go to RunwayML now and cost credits. Expensive ones are asked about first; the settings say from which price on.', canRetry: false, steps }
  return {
    isReady: false,
    title: 'This organization has no credits',
    advice: 'The key works, but nothing can be generated. Buy API credits at dev.runwayml.com; those of the Runway app do not count here.',
    canRetry: true,
    steps,
  }
}

/** What can be in the way, the first that fits: when, what is said, whether asking again may help, how far it came. */
const OBSTACLES: readonly { when: (seen: Seen) => boolean; title: string; advice: string; canRetry: boolean; well: readonly string[]; words: string }[] = [
  {
    when: ({ code }) => code === 'proxy.password_required',
    title: 'This dashboard asks for its password',
    advice: 'Reload the page and sign in.',
    canRetry: false,
    well: [],
    words: 'not asked',
  },
  {
    when: ({ status, message }) => status === 401 && /no api key/i.test(message),
    title: 'There is no API key',
    advice: 'Set RUNWAYML_API_SECRET where the server runs, for example in a file named .env, and start Greenroom again.',
    canRetry: false,
    well: ['answers'],
    words: 'missing',
  },
  {
    when: ({ status }) => status === 401,
    title: 'RunwayML refuses the API key',
    advice: 'It may be mistyped, disabled, or of another environment. Copy it again from dev.runwayml.com into RUNWAYML_API_SECRET and start Greenroom again.',
    canRetry: false,
    well: ['answers'],
    words: 'refused',
  },
  {
    when: ({ status, code }) => status === 403 && !code.startsWith('proxy.'),
    title: 'The API key may not see its organization',
    advice: 'RunwayML knows the key but does not let it in: the account may be suspended, or the key limited. Look at it at dev.runwayml.com, or make another.',
    canRetry: true,
    well: ['answers', 'known'],
    words: 'not allowed',
  },
  {
    when: ({ code }) => code === 'client.network',
    title: 'Greenroom’s own server does not answer',
    advice: 'Start it again with npm start. Whether the key works is seen then.',
    canRetry: true,
    well: [],
    words: 'not reached',
  },
  {
    when: ({ code }) => code === 'proxy.upstream_unreachable',
    title: 'RunwayML cannot be reached',
    advice: 'The server of this page got no connection to it. Check the network and firewall there, and RUNWAYML_BASE_URL if it is set.',
    canRetry: true,
    well: [],
    words: 'not reached',
  },
  {
    when: ({ status, code }) => status === 504 || code === 'client.timeout',
    title: 'RunwayML does not answer in time',
    advice: 'Nothing was charged. Try again in a moment.',
    canRetry: true,
    well: [],
    words: 'too slow',
  },
  {
    when: ({ status }) => status >= 500,
    title: 'RunwayML is out of order',
    advice: 'It answered with an error of its own. Nothing was charged; try again in a moment.',
    canRetry: true,
    well: [],
    words: 'out of order',
  },
  {
    when: () => true,
    title: 'The key could not be checked',
    advice: 'The answer is not one of RunwayML’s. Try again; if it stays, see whether RUNWAYML_BASE_URL leads to the RunwayML API.',
    canRetry: true,
    well: [],
    words: 'not understood',
  },
]

interface Seen {
  /** 0 when there was no answer. */
  status: number
  code: string
  message: string
}

function failed(error: unknown): Setup {
  const { status, code = '', message } = error instanceof ApiError ? error : { status: 0, message: '' }
  const { title, advice, canRetry, well, words } = OBSTACLES.find(({ when }) => when({ status, code, message })) ?? OBSTACLES.at(-1)!
  return { isReady: false, title, advice, canRetry, steps: stepsOf(well, 'failed', words) }
}

/** The steps that are well, then one in the given state, then those that nothing is known of. */
function stepsOf(well: readonly string[], state: StepState, words: string): SetupStep[] {
  return LABELS.map((label, index) => {
    const ok = well[index]
    if (ok !== undefined) return { label, state: 'ok', words: ok }
    return index === well.length ? { label, state, words } : { label, state: 'unknown', words: '' }
  })
}
