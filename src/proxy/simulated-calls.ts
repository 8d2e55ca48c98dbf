import { Hono } from 'hono'
import { readBody } from './body'
import { refuse, respond } from './problem'
import type { Env, Settings } from './types'
import type { CallApi } from './upstream'

/** The longest thing that can be said in one event has 10,000 characters. */
const eventBytes = 256 * 1024

/**
 * Reports of what happens in a simulated call: the sandbox has no media server that could hear it. Against the real
 * API there is no such address. They go with the account's key, like everything else: the session's own is good for
 * five minutes only, and a call may last thirty.
 */
export function simulatedCalls({ mode }: Settings, callApi: CallApi): Hono<Env> {
  const app = new Hono<Env>()
  if (mode !== 'sandbox') return app

  app.post('/sandbox/realtime_sessions/:id{[\\w-]+}/events', async (context) => {
    const { method, path } = context.req
    // A form of another site can send anything but this type without asking first.
    if (!/^application\/json\b/i.test(context.req.header('content-type') ?? '')) {
      return refuse(415, 'proxy.content_type', 'Send application/json.')
    }
    const body = await readBody(context, eventBytes).catch(() => null)
    if (body === undefined) return refuse(413, 'proxy.too_large', `A request may have ${eventBytes} bytes at most.`)
    if (body === null) return refuse(400, 'proxy.body_incomplete', 'The request ended too early.')
    return respond(await callApi({ method, path, body }))
  })
  return app
}
