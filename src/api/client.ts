import createClient from 'openapi-fetch'
import type { paths } from '~/contract/schema.gen'
import { errorOf } from './answer'
import { ApiError } from './errors'

type Verb = 'get' | 'post' | 'patch' | 'delete'
type PathsOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, { responses: unknown }> ? P : never
}[keyof paths]

/** The only POST that creates nothing. client.test.ts holds this against the contract. */
type QueryPath = '/v1/organization/usage'
type CreatePath = Exclude<PathsOf<'post'>, QueryPath>

type Operation<P extends keyof paths, V extends Verb> = paths[P][V]

type Parameter<O, Kind extends 'path' | 'query'> = O extends { parameters: { [K in Kind]: infer T } }
  ? { [K in Kind]: T }
  : O extends { parameters: { [K in Kind]?: infer T } }
    ? [NonNullable<T>] extends [never] ? unknown : { [K in Kind]?: T }
    : unknown

type Body<O> = O extends { requestBody: { content: { 'application/json': infer T } } }
  ? { body: T }
  : O extends { requestBody?: { content: { 'application/json': infer T } } }
    ? { body?: T }
    : unknown

/** The JSON that an operation answers with; undefined for 204. */
type Data<O> = O extends { responses: { 200: { content: { 'application/json': infer T } } } } ? T : undefined

interface Common {
  signal?: AbortSignal
  /** Milliseconds until it is given up. */
  timeout?: number
}

interface Creating {
  /** Idempotency-Key, see newKey(): the proxy sends a create on once per key, however often it comes. */
  key: string
}

type Init<P extends keyof paths, V extends Verb> = Common &
  Parameter<Operation<P, V>, 'path'> &
  Parameter<Operation<P, V>, 'query'> &
  Body<Operation<P, V>>

type Arguments<T> = Record<never, never> extends T ? [init?: T] : [init: T]

const client = createClient<paths>({
  // An absolute base, because Node's Request, which tests use, takes no relative address.
  baseUrl: globalThis.location?.origin ?? 'http://localhost',
  fetch: (request) => globalThis.fetch(request),
})

/** Reads answer in seconds; a person who waits longer should be told. */
const READ_MS = 30_000

/** Above the 120 s that the proxy waits for the API: its answer, which knows what happened, should come first. */
const WRITE_MS = 150_000

interface AnyInit extends Common, Partial<Creating> {
  path?: object
  query?: object
  body?: unknown
}

async function send(method: Verb, template: string, writes: boolean, init: AnyInit = {}): Promise<unknown> {
  const { path, query, body, key, signal, timeout = writes ? WRITE_MS : READ_MS } = init
  if (writes && method === 'post' && !key) throw new TypeError(`POST ${template} creates: give it a key`)
  const clock = AbortSignal.timeout(timeout)
  const options = {
    params: { path, query },
    body: method === 'post' ? (body ?? {}) : body,
    headers: key ? { 'Idempotency-Key': key } : {},
    signal: signal ? AbortSignal.any([signal, clock]) : clock,
  }
  const answer = await client.request(method, template as never, options as never).catch((error: unknown) => {
    if (signal?.aborted) throw signal.reason
    throw lost(error, clock.aborted, writes)
  })
  const { data, error, response } = answer as { data?: unknown; error?: unknown; response: Response }
  if (response.ok) return data
  throw errorOf({ status: response.status, body: error, retryAfter: response.headers.get('retry-after') }, writes)
}

/** No answer, or one that could not be read to its end. Whether the request arrived is then anybody's guess. */
function lost(cause: unknown, timedOut: boolean, writes: boolean): ApiError {
  const outcome = writes ? 'unknown' : 'failed'
  if (timedOut) return new ApiError('No answer came in time.', { status: 0, code: 'client.timeout', outcome, cause })
  const code = cause instanceof SyntaxError ? 'client.bad_body' : 'client.network'
  const message = code === 'client.bad_body' ? 'The answer could not be read.' : 'The connection failed.'
  return new ApiError(message, { status: 0, code, outcome, cause })
}

/**
 * The API as the contract describes it, through the proxy at this page's own origin. Every method takes a path of the
 * contract and its `path`, `query`, `body`, resolves to the answer's JSON, and throws ApiError, or the reason of
 * `signal` when the caller aborted it. Nothing is ever retried here.
 */
export const api = {
  get: <P extends PathsOf<'get'>>(path: P, ...[init]: Arguments<Init<P, 'get'>>) =>
    send('get', path, false, init) as Promise<Data<Operation<P, 'get'>>>,

  /** A POST that only asks. */
  query: (path: QueryPath, init: Init<QueryPath, 'post'>) =>
    send('post', path, false, init) as Promise<Data<Operation<QueryPath, 'post'>>>,

  /** A POST that brings something into being. Give the same key again only to repeat the very same request. */
  create: <P extends CreatePath>(path: P, init: Init<P, 'post'> & Creating) =>
    send('post', path, true, init) as Promise<Data<Operation<P, 'post'>>>,

  patch: <P extends PathsOf<'patch'>>(path: P, init: Init<P, 'patch'>) =>
    send('patch', path, true, init) as Promise<Data<Operation<P, 'patch'>>>,

  delete: <P extends PathsOf<'delete'>>(path: P, init: Init<P, 'delete'>) =>
    send('delete', path, true, init) as Promise<Data<Operation<P, 'delete'>>>,
}

/** The answer that the create at this path gives. */
export type Created<P extends CreatePath> = Data<Operation<P, 'post'>>
export type CreateBody<P extends CreatePath> = Init<P, 'post'> extends { body?: infer T } ? T : never
export type { CreatePath }
