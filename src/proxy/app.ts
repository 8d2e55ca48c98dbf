import { Hono } from 'hono'
import { doors, logged } from './doors'
import { forward } from './forward'
import { createCreates } from './idempotency'
import { createMedia } from './media'
import { createPolls } from './poll'
import { refuse } from './problem'
import { defaultLimits, type Env, type ProxyOptions, type Settings } from './types'
import { simulatedCalls } from './simulated-calls'
import { createCallApi } from './upstream'
import { uploads } from './uploads'

/**
 * What a browser cannot do by itself: hold the key, create exactly once, keep to the poll budget, reach media and
 * upload slots. One app for Vite's servers, the production server and the worker of the demo.
 */
export function createProxy(options: ProxyOptions): Hono<Env> {
  const { mode, version, pollSeconds, secret } = options
  const log = (line: string) => options.log?.(secret ? line.replaceAll(secret, '[secret]') : line)
  const settings: Settings = { now: Date.now, ...options, limits: { ...defaultLimits, ...options.limits }, log }
  /** Milliseconds by which the API's clock is ahead of this machine's, as of its last answer. */
  let ahead = 0
  const timed: Settings['upstream'] = async (request) => {
    const response = await settings.upstream(request)
    const date = Date.parse(response.headers.get('date') ?? '')
    if (!Number.isNaN(date)) ahead = date - settings.now()
    return response
  }
  const callApi = createCallApi({ ...settings, upstream: timed })
  const polls = createPolls(settings)
  const creates = createCreates(settings)
  const media = createMedia(settings, { callApi, polls, creates })
  const forget = (path: string) => {
    polls.drop(path)
    media.forget(path)
  }

  const app = new Hono<Env>()
  app.use(logged(settings), doors(settings))
  app.get('/proxy/status', (context) => context.json({ mode, version, pollSeconds, now: new Date(settings.now() + ahead).toISOString() }))
  app.route('/', forward(settings, { callApi, polls, forget, creates }))
  app.route('/', simulatedCalls(settings, callApi))
  app.route('/', media.app)
  app.route('/', uploads(settings, callApi))
  app.notFound(() => refuse(404, 'proxy.not_found', 'There is nothing at this address.'))
  app.onError((error, context) => {
    // The message may quote what was sent; the name cannot.
    log(`${context.req.method} ${context.req.path} failed: ${error.name}`)
    return refuse(500, 'proxy.internal', 'Something in the proxy went wrong.')
  })
  return app
}
