/** The proxy in a process of its own, so that a test can see how much memory it takes. Started by uploads.test.ts. */
import { createServer } from 'node:http'
import { getRequestListener } from '@hono/node-server'
import { createProxy } from './app'
import { fetchStreaming } from './fetch-streaming'

const app = createProxy({
  upstream: fetch, external: fetchStreaming, baseUrl: process.env.BASE_URL ?? '', secret: 'key_child', mode: 'live', version: '0', pollSeconds: 5,
  loopbackMedia: true, allowedHosts: ['127.0.0.1'],
})
const server = createServer(getRequestListener(app.fetch, { overrideGlobalObjects: false }))
server.listen(0, '127.0.0.1', () => {
  const address = server.address()
  process.send?.(typeof address === 'object' ? address?.port : undefined)
})

let peak = 0
setInterval(() => (peak = Math.max(peak, process.memoryUsage.rss())), 5)
process.on('message', () => {
  process.send?.(peak)
  peak = process.memoryUsage.rss()
})
