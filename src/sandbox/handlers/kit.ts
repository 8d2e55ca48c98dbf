import { createOpenApiHttp } from 'openapi-msw'
import type { paths } from '~/contract/schema.gen'
import { notFound } from '../problem'
import type { Sentinels } from '../sentinels'
import type { World } from '../world'

/** MSW's `http`, typed by the contract, for any origin. */
export const http = createOpenApiHttp<paths>({ baseUrl: '*' })

/** What every handler works with. */
export interface Kit {
  world: World
  /** The sentinels of a request, which the gate found. */
  sentinelsOf: (request: Request) => Sentinels
}

/** @throws Problem 404 when there is nothing; `what` is the resource's name as the API says it */
export function found<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw notFound(what)
  return value
}

/** `limit` and `cursor` of a list. The gate has checked them; without a limit the contract's default counts. */
export function paging(query: { get(name: 'cursor' | 'limit'): string | null }, defaultLimit: number) {
  const limit = query.get('limit')
  return { cursor: query.get('cursor'), limit: limit === null ? defaultLimit : Number(limit) }
}
