/**
 * The built page on a world that stands still: always the same moment, seed and ids. A process of its own, since the
 * sandbox's JSON needs tsx. Each create moves the clock by a minute, so that what was made has come to its end.
 */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createProxy } from '../../src/proxy/app'
import { pageFolder } from '../../src/proxy/server'
import { statics } from '../../src/proxy/statics'
import { createSandbox } from '../../src/sandbox/sandbox'
import { STILL_AT, STILL_FROM } from './moment'

const origin = 'https://sandbox.greenroom.invalid'
let creates = 0
let ids = 0
const now = () => STILL_FROM + creates * 60_000
const sandbox = createSandbox({
  speed: 1000,
  now,
  origin,
  newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
})

async function ask(request: Request): Promise<Response> {
  const isCreate = request.method === 'POST' && !request.url.endsWith('/usage')
  const response = await sandbox.fetch(request)
  if (isCreate) creates += 1
  // The page is not to think that its clock is wrong.
  response.headers.set('date', new Date(STILL_AT).toUTCString())
  return response
}

const app = createProxy({
  upstream: ask,
  external: ask,
  baseUrl: origin,
  mode: 'sandbox',
  secret: 'key_sandbox',
  version: '0.0.0',
  pollSeconds: 0.02,
  allowedHosts: ['127.0.0.1'],
  // Its signed addresses and polls do grow old.
  now: () => STILL_AT + performance.now(),
})
app.get('*', statics(pageFolder))
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.stdout.write(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}\n`)
})
