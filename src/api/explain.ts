import { isMissingPart } from '~/lib/missingPart'
import { ApiError } from './errors'

export type ErrorKind =
  | 'validation'
  | 'credits'
  | 'key'
  | 'forbidden'
  | 'not-found'
  | 'conflict'
  | 'too-large'
  | 'daily-limit'
  | 'busy'
  | 'server'
  | 'unreachable'
  | 'offline'
  | 'timeout'
  | 'outcome-unknown'
  | 'refused'
  | 'bug'

export interface Explanation {
  /** A few words, no full stop. */
  title: string
  /** What happened, what it cost, what to do next; plain sentences. */
  detail: string
  /** Whether the very same request may succeed, and is safe, a moment later. */
  canRetry: boolean
  kind: ErrorKind
}

/**
 * Any thrown value in words for the person who looks at the screen.
 * @param online navigator.onLine; it only chooses between two sentences, for a local proxy needs no network
 */
export function explain(error: unknown, online: boolean = globalThis.navigator?.onLine ?? true): Explanation {
  if (!(error instanceof ApiError)) return bug(error)
  if (error.outcome === 'unknown') return unknownOutcome(error)
  const byCode = error.code === undefined ? undefined : CODES[error.code]
  if (byCode) return byCode(error, online)
  if (error.code?.startsWith('proxy.')) return refused(error)
  return byStatus(error)
}

type Words = (error: ApiError, online: boolean) => Explanation

/** Answers that the status alone does not explain: the proxy's own, and those that never came. */
const CODES: Readonly<Record<string, Words>> = {
  'client.network': (_error, online) =>
    online
      ? say('unreachable', 'Greenroom does not answer', 'The connection to the server of this page failed. Check that it is running, then try again.', true)
      : say('offline', 'You are offline', 'Nothing was sent or lost. Try again once the connection is back.', true),
  'client.timeout': () => say('timeout', 'No answer in time', 'The server took too long to answer. Nothing was changed; try again in a moment.', true),
  'client.bad_body': () =>
    say('server', 'The answer could not be read', 'It was cut short or is no JSON, as when another program answers in the place of Greenroom. Try again.', true),
  'proxy.upstream_unreachable': () =>
    say('unreachable', 'RunwayML cannot be reached', 'The server of this page got no connection to the API. Nothing was changed or charged; check its network, then try again.', true),
  'proxy.upstream_timeout': () =>
    say('timeout', 'RunwayML did not answer in time', 'Nothing was changed; try again in a moment.', true),
  'proxy.busy': () =>
    say('busy', 'Too much under way', 'Too many creates are waiting for their answers. Nothing was created; try again when some are done.', true),
  'proxy.password_required': () =>
    say('key', 'Password needed', 'This dashboard asks for its password. Reload the page and sign in.', false),
}

function byStatus(error: ApiError): Explanation {
  const { status } = error
  if (status === 400) return badRequest(error)
  if (status === 401) return noKey(error)
  if (status === 403) return say('forbidden', 'Not allowed', `The API key may not do this. ${quote(error)} Nothing was changed.`, false)
  if (status === 404) return say('not-found', 'Not found', 'It does not exist, or it was deleted.', false)
  if (status === 409) return say('conflict', 'Not possible just now', `${quote(error)} Nothing was changed; try again when that is over.`, true)
  if (status === 413) {
    return say('too-large', 'Too large', 'This is more than the API takes in one request. Nothing was changed; use a smaller file, or send it as an upload.', false)
  }
  if (status === 429) return tooMany(error)
  if (status < 500) return refused(error)
  if (status === 503) return say('server', 'RunwayML is overloaded', `It turned the request away; nothing was charged. ${when(error)}`, true)
  return say('server', 'RunwayML failed', `The API had an error of its own. ${when(error)}`, true)
}

/** How many issues are told in a sentence; a form shows all of them at their fields. */
const TOLD = 2

function badRequest(error: ApiError): Explanation {
  // The API says this with 400, not 402.
  if (/enough credits/i.test(error.message)) {
    return say('credits', 'Not enough credits', 'The organization has too few API credits for this, so nothing was started or charged. Buy credits in the developer portal; those of the Runway app do not count here.', false)
  }
  if (error.issues.length === 0) return say('validation', 'The API refused this', `${quote(error)} Nothing was changed or charged.`, false)
  const told = error.issues.slice(0, TOLD).map(({ path, message }) => sentence(path.length ? `${path.join('.')}: ${message}` : message))
  const more = error.issues.length - told.length
  const rest = more > 0 ? ` ${more} more like this.` : ''
  return say('validation', 'The API refused this', `${told.join(' ')}${rest} Nothing was changed or charged.`, false)
}

function noKey(error: ApiError): Explanation {
  const restart = 'Set RUNWAYML_API_SECRET and start Greenroom again.'
  return /no api key/i.test(error.message)
    ? say('key', 'No API key', `The server of this page has no key for the API. ${restart}`, false)
    : say('key', 'API key refused', `The API does not accept the key: it may be mistyped, disabled, or of a suspended account. ${restart}`, false)
}

function tooMany(error: ApiError): Explanation {
  if (/daily/i.test(error.message)) {
    return say('daily-limit', 'Daily limit reached', 'This model has no generations left for now, so nothing was started or charged. The limit counts the last 24 hours: places come free one by one.', false)
  }
  return say('busy', 'Too many requests', `RunwayML asks to slow down; nothing was changed. ${when(error)}`, true)
}

function unknownOutcome(error: ApiError): Explanation {
  // The answer got lost between here and the proxy, which still has it: the same key brings it, and creates nothing new.
  // One that could not be read would come again as it is.
  if (error.status === 0 && error.code !== 'client.bad_body') {
    return say('outcome-unknown', 'Outcome unknown', 'The connection broke before the answer came, so this may have happened or not. Trying again is safe: it is not done twice.', true)
  }
  return say('outcome-unknown', 'Outcome unknown', 'RunwayML got the request, but its answer never came, so this may have happened and may have been charged. Look whether it is there before you send it again.', false)
}

/** What the proxy says is a sentence for people already. */
function refused(error: ApiError): Explanation {
  return error.status < 500 ? say('refused', 'Refused', quote(error), false) : say('server', 'That did not work', quote(error), true)
}

function bug(error: unknown): Explanation {
  if (isMissingPart(error)) {
    return say('bug', 'A part of this page did not come', 'Greenroom was updated, or its server is away. Reload the page to go on.', false)
  }
  const what = error instanceof Error && error.message ? ` (${clip(error.message)})` : ''
  return say('bug', 'Something broke in this page', `This is a mistake in Greenroom, not in what you did${what}. Reload the page to go on.`, false)
}

function say(kind: ErrorKind, title: string, detail: string, canRetry: boolean): Explanation {
  return { title, detail, canRetry, kind }
}

function when({ retryAfter }: ApiError): string {
  if (retryAfter === undefined || retryAfter < 1) return 'Try again in a moment.'
  return retryAfter < 120 ? `Try again in ${Math.ceil(retryAfter)} seconds.` : `Try again in ${Math.ceil(retryAfter / 60)} minutes.`
}

const quote = ({ message }: ApiError): string => sentence(message)

function sentence(text: string): string {
  const clipped = clip(text.trim())
  return /[.!?…]$/.test(clipped) ? clipped : `${clipped}.`
}

/** An answer may be of any length. */
function clip(text: string): string {
  return text.length > 300 ? `${text.slice(0, 300)}…` : text
}
