/** Answers that say no, in the API's envelope: `{ error, issues?, docUrl? }`. */

/** Where the API's own answers point to. */
const docUrl = 'https://docs.dev.runwayml.com/api'

/** One thing wrong with a request, in the shape of zod's issues; further keys depend on the code. */
export interface WireIssue {
  code: string
  path: (string | number)[]
  message: string
  [detail: string]: unknown
}

/** Thrown by whoever finds that a request cannot be answered as asked; the sandbox makes it the answer. */
export class Problem extends Error {
  readonly status: number
  readonly body: Readonly<Record<string, unknown>>

  constructor(status: number, body: Readonly<Record<string, unknown>> & { error: string }) {
    super(body.error)
    this.name = 'Problem'
    this.status = status
    this.body = body
  }

  toResponse(): Response {
    return Response.json(this.body, { status: this.status })
  }
}

/** 400 with one sentence and no issues. */
export function badRequest(error: string): Problem {
  return new Problem(400, { error, docUrl })
}

/** 400 with issues, as a failed validation of `body`, `query` or `params` answers. */
export function invalid(part: 'body' | 'query' | 'params', issues: readonly WireIssue[]): Problem {
  return new Problem(400, { error: `Validation of ${part} failed`, issues, docUrl })
}

/** 400 with one issue of the code `custom`: what a schema cannot say. */
export function invalidAt(path: (string | number)[], message: string, part: 'body' | 'query' = 'body'): Problem {
  return invalid(part, [{ code: 'custom', path, message }])
}

export function unauthorized(error: string): Problem {
  return new Problem(401, { error, docUrl })
}

/** 404. `what` is the resource's name as the API says it: Task, Avatar. */
export function notFound(what: string): Problem {
  return new Problem(404, { error: `Could not find ${what}` })
}

export function conflict(error: string): Problem {
  return new Problem(409, { error })
}

/** 429 of the daily limit. The API names no time to come back at: there is no Retry-After header. */
export function tooMany(): Problem {
  return new Problem(429, { error: 'Your daily task limit has been reached.', docUrl })
}

/** The API answers 400, not 402, when the balance does not cover the price. */
export function notEnoughCredits(): Problem {
  return badRequest('You do not have enough credits to run this task.')
}
