import { existsSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { fileURLToPath } from 'node:url'
import { getRequestListener } from '@hono/node-server'
import type { Hono } from 'hono'
import packageJson from '../../package.json'
import { createProxy } from './app'
import { bracketed, readEnv, type Config } from './env'
import { fetchStreaming } from './fetch-streaming'
import { isLoopback } from './signed-url'
import { statics } from './statics'
import type { Env, ProxyOptions } from './types'

/** The same place from src/proxy and from dist/server. */
export const pageFolder = fileURLToPath(new URL('../../dist/client', import.meta.url))

/** Seconds between two polls that the API documents as sensible. */
const pollSeconds = 5

/** @returns the proxy in front of the API, or of the sandbox when there is no key; the sandbox is loaded only then */
export async function proxyFrom(config: Config, log?: (line: string) => void): Promise<Hono<Env>> {
  const { secret, password, allowedHosts, baseUrl, scenario, speed } = config
  const common = { password, allowedHosts, log, version: packageJson.version }
  if (secret) {
    const loopbackMedia = isLoopback(new URL(baseUrl).hostname)
    const live: ProxyOptions = { ...common, upstream: fetch, external: fetchStreaming, baseUrl, mode: 'live', pollSeconds, secret, loopbackMedia }
    return createProxy(live)
  }
  const { createSandbox } = await import('~/sandbox/sandbox')
  const origin = 'https://sandbox.greenroom.invalid'
  const sandbox = createSandbox({ scenario, speed, origin })
  const ask = (request: Request) => sandbox.fetch(request)
  // The sandbox takes any key, but like the API it refuses requests without one.
  return createProxy({ ...common, upstream: ask, external: ask, baseUrl: origin, mode: 'sandbox', secret: 'key_sandbox', pollSeconds: pollSeconds / speed })
}

/** @returns the proxy as a listener for another server's requests, such as Vite's */
export async function listenerFrom(config: Config): Promise<ReturnType<typeof getRequestListener>> {
  const proxy = await proxyFrom(config)
  return getRequestListener(proxy.fetch, { overrideGlobalObjects: false })
}

/** Reads the environment and a .env file; what is already in the environment wins. */
export function environment(): NodeJS.ProcessEnv {
  if (existsSync('.env')) process.loadEnvFile('.env')
  return process.env
}

/**
 * Serves the built page and the proxy, and says where. With a configuration that cannot be used it says why and ends
 * the process with status 1.
 */
export async function startServer(): Promise<void> {
  const read = readEnv(environment())
  if ('problems' in read) return giveUp(read.problems)
  const { config } = read
  if (!existsSync(`${pageFolder}/index.html`)) return giveUp(['The page is not built yet. Run npm start, which builds it, or npm run build.'])
  const app = await proxyFrom(config, (line) => process.stdout.write(`${line}\n`))
  app.get('*', statics(pageFolder))

  const { host, port } = config
  // Uploads of 200 MB may take their time; Node would end them after five minutes.
  const serverOptions = { requestTimeout: 60 * 60_000, keepAliveTimeout: 65_000 }
  const server = createServer(serverOptions, getRequestListener(app.fetch, { overrideGlobalObjects: false }))
  server.listen(port, host, () => {
    const address = server.address()
    const real = typeof address === 'object' ? address?.port : port
    const mode = config.secret ? `live, ${config.baseUrl}` : 'sandbox; set RUNWAYML_API_SECRET to go live'
    process.stdout.write(`Greenroom is at http://${bracketed(host)}:${real} (${mode})\n`)
  })
  server.on('error', (error: NodeJS.ErrnoException) => {
    const isTaken = error.code === 'EADDRINUSE'
    giveUp([isTaken ? `Port ${port} is in use. Choose another: PORT=${port + 1} npm start` : `Cannot listen at ${host}:${port}: ${error.message}`])
  })
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => stop(server))
}

/** Lets answers under way finish, for ten seconds; a second signal ends at once. */
function stop(server: Server): void {
  server.close()
  server.closeIdleConnections()
  setTimeout(() => server.closeAllConnections(), 10_000).unref()
}

function giveUp(reasons: string[]): void {
  for (const reason of reasons) process.stderr.write(`${reason}\n`)
  process.exitCode = 1
}

if (process.argv[1] === fileURLToPath(import.meta.url)) await startServer()
