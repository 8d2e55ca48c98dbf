import { apiVersion } from '~/contract/operations'
import { member } from './json'
import { problem, type Answer } from './problem'
import type { Settings } from './types'

/** Nothing of the request had left this machine when one of these happened, so nothing can have been created. */
const notSent = new Set(['ECONNREFUSED', 'ENOTFOUND', 'EAI_AGAIN', 'EHOSTUNREACH', 'ENETUNREACH', 'UND_ERR_CONNECT_TIMEOUT'])

const passedOn = ['content-type', 'retry-after', 'docs'] as const

interface ApiRequest {
  method: string
  /** With the query, if any. */
  path: string
  body?: BodyInit
  /** A session's own key; without it, the API key is used. */
  authorization?: string
  /** It changes nothing, whatever its method, so that a lost answer leaves nothing in doubt. */
  isRead?: boolean
}

/** `failure` is set when no answer came: `unsent` when it is sure that the API got nothing. */
export type ApiAnswer = Answer & { failure?: 'unsent' | 'broken' }

/** Asks the API. Never rejects and never retries. */
export type CallApi = (request: ApiRequest) => Promise<ApiAnswer>

/**
 * Only headers made here go to the API, and of its answer only those that a page needs come back. The client's going
 * away does not reach the API: others may wait for the same answer, and a create that was paid for must be remembered.
 */
export function createCallApi({ upstream, baseUrl, secret, limits }: Settings): CallApi {
  const scrub = (text: string) => (secret ? text.replaceAll(secret, '[secret]') : text)
  return async ({ method, path, body, authorization, isRead = method === 'GET' }) => {
    const headers: Record<string, string> = { accept: 'application/json', 'x-runway-version': apiVersion }
    const credentials = authorization ?? (secret && `Bearer ${secret}`)
    if (credentials) headers.authorization = credentials
    // The API wants it on everything but GET, even where there is no body.
    if (method !== 'GET') headers['content-type'] = 'application/json'
    const signal = AbortSignal.timeout(limits.upstreamMs)
    try {
      // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- a GET is called without a body
      const response = await upstream(new Request(baseUrl + path, { method, headers, body, signal, redirect: 'manual' }))
      if (response.type === 'opaqueredirect' || (response.status >= 300 && response.status < 400)) {
        return problem(502, 'proxy.upstream_redirect', 'The API pointed to another address. The key is not sent there.')
      }
      const kept = passedOn.flatMap((name) => {
        const value = response.headers.get(name)
        return value === null ? [] : [[name, scrub(value)]]
      })
      return { status: response.status, headers: Object.fromEntries(kept), body: scrub(await response.text()) }
    } catch (error) {
      return failed(error, isRead, limits.upstreamMs)
    }
  }
}

function failed(error: unknown, isRead: boolean, upstreamMs: number): ApiAnswer {
  const isUnsent = notSent.has(String(member(member(error, 'cause'), 'code')))
  if (isUnsent) return { ...problem(502, 'proxy.upstream_unreachable', 'The API could not be reached. Nothing was sent.'), failure: 'unsent' }
  if (!isRead) {
    const text = 'The connection to the API broke before its answer came. Nobody knows whether this took effect.'
    return { ...problem(502, 'proxy.outcome_unknown', text), failure: 'broken' }
  }
  if (error instanceof Error && error.name === 'TimeoutError') {
    const text = `The API did not answer within ${upstreamMs / 1000} seconds.`
    return { ...problem(504, 'proxy.upstream_timeout', text), failure: 'broken' }
  }
  return { ...problem(502, 'proxy.upstream_unreachable', 'The connection to the API broke.'), failure: 'broken' }
}
