import { Hono } from 'hono'
import type { HonoRequest } from 'hono'
import type { Creates } from './idempotency'
import { mediaSource, type Source } from './media-source'
import { disposition, mediaType } from './media-type'
import type { Polls } from './poll'
import { parseJson } from './json'
import { problem, refuse, respond, type Answer } from './problem'
import { heldUntil, storeUrl } from './signed-url'
import type { Env, Settings } from './types'
import type { ApiAnswer, CallApi } from './upstream'

const asked = ['range', 'if-range', 'if-none-match', 'if-modified-since'] as const
const given = ['content-range', 'accept-ranges', 'content-length', 'etag', 'last-modified'] as const

/** Media by identity: the API is asked for the present address of a file, and the page never sees that address. */
export interface Media {
  app: Hono<Env>
  /** Forgets the addresses that the resource at `path` gave. */
  forget: (path: string) => void
}

export function createMedia(settings: Settings, { callApi, polls, creates }: { callApi: CallApi; polls: Polls; creates: Creates }): Media {
  const { external, loopbackMedia, limits, now } = settings
  const held = new Map<string, { path: string; until: number; found: Promise<URL | Answer> }>()

  const ask = ({ path, isPolled, createdBy }: Source): ApiAnswer | Promise<ApiAnswer> => {
    // What a create answered cannot be asked for again; the memory of creates has it, and nothing else is looked at.
    if (createdBy !== undefined) return { status: 200, headers: {}, body: JSON.stringify(creates.resultOf(createdBy, path) ?? null) }
    const get = () => callApi({ method: 'GET', path })
    return isPolled ? polls.get(path, get) : get()
  }

  const locate = async (source: Source): Promise<URL | Answer> => {
    const answer = await ask(source)
    if (answer.status !== 200) return answer
    const address = source.pick(parseJson(answer.body))
    if (address === undefined || address === null) return problem(404, 'proxy.not_found', 'There is no such media, or not yet.')
    return storeUrl(address, loopbackMedia) ?? problem(502, 'proxy.media_unavailable', 'The API gave an address that is not served from here.')
  }

  /** Concurrent requests for one file, such as a player's ranges, share one question to the API. */
  const address = async (key: string, source: Source): Promise<URL | Answer> => {
    const known = held.get(key)
    if (known && known.until > now()) return known.found
    held.delete(key)
    const oldest = held.size >= limits.signedUrls ? held.keys().next().value : undefined
    if (oldest !== undefined) held.delete(oldest)
    const entry = { path: source.path, until: Infinity, found: locate(source) }
    held.set(key, entry)
    const found = await entry.found
    if (found instanceof URL) entry.until = heldUntil(found, now())
    else if (held.get(key) === entry) held.delete(key)
    return found
  }

  const fetchFile = async (url: URL, req: HonoRequest): Promise<Response | undefined> => {
    const headers = new Headers({ 'accept-encoding': 'identity' })
    for (const name of asked) {
      const value = req.header(name)
      if (value !== undefined) headers.set(name, value)
    }
    // Until the store answers, the client's going away ends the request; from then on, cancelling the body does.
    const client = new AbortController()
    const abort = () => client.abort()
    req.raw.signal.addEventListener('abort', abort)
    try {
      // Signatures of S3 hold for GET alone, so HEAD asks by GET as well.
      return await external(new Request(url, { headers, redirect: 'manual', signal: client.signal }))
    } catch {
      return undefined
    } finally {
      req.raw.signal.removeEventListener('abort', abort)
    }
  }

  const app = new Hono<Env>().get('/media/*', async ({ req }) => {
    const source = mediaSource(req.path)
    if (!source) return refuse(404, 'proxy.not_found', 'There is no such media.')
    let url = await address(req.path, source)
    if (!(url instanceof URL)) return respond(url)
    let file = await fetchFile(url, req)
    if (file && [400, 401, 403, 404, 410].includes(file.status)) {
      // The address may have expired early. The API is asked once more, and only a new address is tried.
      await file.body?.cancel()
      held.delete(req.path)
      const next = await address(req.path, source)
      if (!(next instanceof URL)) return respond(next)
      if (next.href !== url.href) {
        url = next
        file = await fetchFile(url, req)
      }
    }
    return serve(file, url, source, req)
  })

  return {
    app,
    forget(path) {
      for (const [key, entry] of held) if (entry.path === path) held.delete(key)
    },
  }
}

async function serve(file: Response | undefined, url: URL, source: Source, req: HonoRequest): Promise<Response> {
  if (!file || ![200, 206, 304, 416].includes(file.status)) {
    await file?.body?.cancel()
    return refuse(502, 'proxy.media_unavailable', 'The store of the API did not give this file.')
  }
  const { type, inline, extension } = mediaType(file.headers.get('content-type'), url.pathname)
  const download = req.query('download')
  const kind = inline && download === undefined ? 'inline' : 'attachment'
  const headers = new Headers({
    'content-type': type,
    'content-disposition': disposition(kind, download || source.name + extension),
    'cache-control': source.isFixed ? 'private, max-age=3600' : 'private, no-cache',
  })
  for (const name of given) {
    const value = file.headers.get(name)
    // Of an encoded body, fetch has undone the encoding: its length is no longer known.
    if (value !== null && !(name === 'content-length' && file.headers.has('content-encoding'))) headers.set(name, value)
  }
  const isEmpty = req.method === 'HEAD' || file.status === 304 || file.status === 416
  if (isEmpty) await file.body?.cancel()
  if (file.status === 416) headers.delete('content-length')
  return new Response(isEmpty ? null : file.body, { status: file.status, headers })
}
