import { Hono } from 'hono'
import { matchOperation } from '~/contract/operations'
import { readBody } from './body'
import type { Creates } from './idempotency'
import { polled, type Polls } from './poll'
import { refuse, respond } from './problem'
import { isConsume, sessionKey } from './session'
import type { Env, Settings } from './types'
import type { CallApi } from './upstream'

const plain = /^(?:\/[\w-]+)+$/
const uuid = /^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/i

interface Parts {
  callApi: CallApi
  creates: Creates
  polls: Polls
  /** Called before and after a resource at this path changes. */
  forget: (path: string) => void
}

/** The operations of the contract, and the remembered answers of creates; anything else goes nowhere. */
export function forward({ limits }: Settings, { callApi, creates, polls, forget }: Parts): Hono<Env> {
  const app = new Hono<Env>()

  app.get('/proxy/requests/:key', ({ req }) => respond(creates.look(req.param('key').toLowerCase())))

  app.all('/v1/*', async (context) => {
    const { req } = context
    const { method, path } = req
    const operation = plain.test(path) ? matchOperation(method, path)?.operation : undefined
    const joins = isConsume(req)
    if (!operation && !joins) return refuse(404, 'proxy.unknown_operation', `The API has no ${method} at this address.`)

    if (method === 'GET') {
      if (operation && polled.has(operation.id)) return respond(await polls.get(path, () => callApi({ method, path })))
      return respond(await callApi({ method, path: path + new URL(req.url).search }))
    }

    const authorization = sessionKey(req)
    if (joins && !authorization) return refuse(401, 'proxy.session_key_required', "Joining takes the session's own key.")
    // A form of another site can send anything but this type without asking first.
    if (method !== 'DELETE' && !joins && !/^application\/json\b/i.test(req.header('content-type') ?? '')) {
      return refuse(415, 'proxy.content_type', 'Send application/json.')
    }
    const body = await readBody(context, limits.jsonBytes).catch(() => null)
    if (body === undefined) return refuse(413, 'proxy.too_large', `A request may have ${limits.jsonBytes} bytes at most.`)
    // The client went away half-way; a partial request must not reach the API.
    if (body === null) return refuse(400, 'proxy.body_incomplete', 'The request ended too early.')
    const isQuery = operation?.method === 'POST' && !operation.creates
    const send = () => callApi({ method, path, authorization, isRead: isQuery, body: body.byteLength > 0 ? body : undefined })

    if (!operation?.creates) {
      forget(path)
      const answer = await send()
      forget(path)
      return respond(answer)
    }
    const key = req.header('idempotency-key')?.toLowerCase() ?? ''
    if (!uuid.test(key)) {
      return refuse(400, 'proxy.idempotency_key_required', 'Send a UUID as Idempotency-Key, so that nothing is created twice.')
    }
    const { answer, replayed } = creates.run(key, { path, digest: await digestOf(body) }, send)
    const response = respond(await answer)
    if (replayed) response.headers.set('idempotency-replayed', 'true')
    return response
  })

  return app
}

async function digestOf(body: Uint8Array<ArrayBuffer>): Promise<string> {
  return String.fromCharCode(...new Uint8Array(await crypto.subtle.digest('SHA-256', body)))
}
