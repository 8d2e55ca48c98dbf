import { hasType, isObject, typesOf, type JsonSchema } from '~/contract/json-schema'
import { apiVersion, matchOperation, operations } from '~/contract/operations'
import { validate } from '~/contract/validate'
import { badRequest, invalid, invalidAt, Problem, tooMany, unauthorized } from '../problem'
import { sentinelsOf, type Sentinels } from '../sentinels'
import { toWire } from './issues'
import { acceptedBy } from './schemas'

/** A request that passed: its body is read, and the sentinels in it are known. */
export interface Admitted {
  request: Request
  sentinels: Sentinels
}

/**
 * Checks a request to /v1 as the API does before it looks at what is asked: route, key, version, content type,
 * parameters, body. It throws at the first of these that is wrong, with all the issues of that one.
 * @throws Problem 400, 401, 404, 405, or what an `error:` sentinel asks for
 */
export async function admit(request: Request): Promise<Admitted> {
  const url = new URL(request.url)
  const match = matchOperation(request.method, url.pathname)
  if (!match) throw unknownRoute(request.method, url.pathname)
  checkKey(request.headers)
  if (request.headers.get('x-runway-version') !== apiVersion) {
    throw badRequest(`The X-Runway-Version header is missing or names no version of this API. Send ${apiVersion}.`)
  }
  checkContentType(request)

  const accepts = acceptedBy(match.operation.id)
  check('params', accepts.path, match.params)
  check('query', accepts.query, readQuery(url.searchParams, accepts.query))
  const body = await readBody(request)
  if (accepts.body) check('body', accepts.body, body)

  const sentinels = sentinelsOf(body)
  if (sentinels.error !== undefined) throw asked(sentinels.error, sentinels.at)
  return { request: copyOf(request, body), sentinels }
}

/** The API's keys look like `key_` and 128 hexadecimal digits; the sandbox takes any text after `key_`. */
export function checkKey(headers: Headers): void {
  const authorization = headers.get('authorization')
  if (!authorization) throw unauthorized('No API key was provided. Send it as: Authorization: Bearer key_…')
  if (!/^Bearer key_[\w-]+$/u.test(authorization)) throw unauthorized('The API key is not valid.')
}

/** What may carry a body must say that it is JSON, even when it has none. (Official clients send no type with DELETE.) */
export function checkContentType(request: Request): void {
  if (request.method === 'GET' || request.method === 'DELETE') return
  const type = request.headers.get('content-type')?.split(';')[0]?.trim().toLowerCase()
  if (type !== 'application/json') throw badRequest('Incorrect content type')
}

function unknownRoute(method: string, pathname: string): Problem {
  const allowed = operations.map((operation) => operation.method).filter((other) => matchOperation(other, pathname))
  if (allowed.length === 0) return new Problem(404, { error: `Cannot ${method} ${pathname}` })
  return new Problem(405, { error: `${pathname} does not take ${method}.` })
}

function check(part: 'params' | 'query' | 'body', schema: JsonSchema, value: unknown): void {
  const issues = validate(schema, value)
  if (issues.length > 0) throw invalid(part, issues.map(toWire))
}

/** Query parameters are text; those that the contract calls numbers are read as such when they look like it. */
function readQuery(search: URLSearchParams, schema: JsonSchema): Record<string, unknown> {
  return Object.fromEntries([...search].map(([name, text]) => {
    const types = typesOf(schema.properties?.[name] ?? {})
    const numeric = types.includes('integer') || types.includes('number')
    return [name, numeric && text.trim() !== '' && hasType(Number(text), 'number') ? Number(text) : text]
  }))
}

async function readBody(request: Request): Promise<unknown> {
  if (request.method === 'GET' || request.method === 'HEAD') return undefined
  const text = await request.text()
  // An empty body is an empty object: what the operation requires is then missing, and said to be.
  if (text === '') return {}
  try {
    return JSON.parse(text) as unknown
  } catch {
    throw badRequest('The body is not valid JSON.')
  }
}

/** The body has been read, and handlers read it again. */
function copyOf(request: Request, body: unknown): Request {
  const { method, headers, url, signal } = request
  const sent = isObject(body) && method !== 'DELETE' ? JSON.stringify(body) : undefined
  return new Request(url, { method, headers, body: sent, signal })
}

function asked(status: 400 | 429 | 500 | 502, at: (string | number)[]): Problem {
  if (status === 400) return invalidAt(at, 'Refused because the text asks for it.')
  if (status === 429) return tooMany()
  if (status === 502) return new BadGateway()
  return new Problem(500, { error: 'Something went wrong on the server, because the text asks for it.' })
}

/** What a load balancer answers when nothing behind it does: a page, not the API's envelope. */
class BadGateway extends Problem {
  constructor() {
    super(502, { error: 'Bad gateway' })
  }

  override toResponse(): Response {
    const page = '<!doctype html>\n<html><head><title>502 Bad Gateway</title></head><body><h1>Bad Gateway</h1></body></html>\n'
    return new Response(page, { status: 502, headers: { 'content-type': 'text/html' } })
  }
}
