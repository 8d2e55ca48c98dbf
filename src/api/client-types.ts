/** What each call of the client takes and gives, computed from the contract's paths. */
import type { paths } from '~/contract/schema.gen'

export type Verb = 'get' | 'post' | 'patch' | 'delete'

export type PathsOf<V extends Verb> = {
  [P in keyof paths]: paths[P] extends Record<V, { responses: unknown }> ? P : never
}[keyof paths]

/** The only POST that creates nothing. client.test.ts holds this against the contract. */
export type QueryPath = '/v1/organization/usage'
export type CreatePath = Exclude<PathsOf<'post'>, QueryPath>

export type Operation<P extends keyof paths, V extends Verb> = paths[P][V]

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
export type Data<O> = O extends { responses: { 200: { content: { 'application/json': infer T } } } } ? T : undefined

export interface Common {
  signal?: AbortSignal
  /** Milliseconds until it is given up. */
  timeout?: number
}

export interface Creating {
  /** Idempotency-Key, see newKey(): the proxy sends a create on once per key, however often it comes. */
  key: string
}

export type Init<O> = Common & Parameter<O, 'path'> & Parameter<O, 'query'> & Body<O>

/** The init is optional exactly when nothing in it is required. */
export type Arguments<T> = Partial<T> extends T ? [init?: T] : [init: T]
