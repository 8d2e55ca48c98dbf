/** `npm run sandbox`: the sandbox over HTTP, so that any client of the API, the official SDK too, works against it. */
import { pathToFileURL } from 'node:url'
import { serve, type ServerType } from '@hono/node-server'
import { createSandbox, type Sandbox, type SandboxOptions } from './sandbox'
import type { Scenario } from './seed/types'

export interface ServedSandbox {
  /** For example `http://127.0.0.1:8787`; media and upload slots lie under it. */
  origin: string
  sandbox: Sandbox
  close(): Promise<void>
}

/**
 * Serves a sandbox on the loopback interface.
 * @param port 0 for any that is free
 * @throws Error when the port is taken
 */
export async function serveSandbox({ port = 0, ...options }: SandboxOptions & { port?: number } = {}): Promise<ServedSandbox> {
  let sandbox: Sandbox | undefined
  const server = await listen(port, (request) => sandbox?.fetch(request) ?? new Response(null, { status: 503 }))
  const address = server.address()
  const origin = `http://127.0.0.1:${typeof address === 'object' && address !== null ? address.port : port}`
  sandbox = createSandbox({ ...options, origin })
  return {
    origin,
    sandbox,
    close: () => new Promise((resolve, reject) => {
      server.close((error) => (error ? reject(error) : resolve()))
      if ('closeAllConnections' in server) server.closeAllConnections()
    }),
  }
}

function listen(port: number, answer: (request: Request) => Promise<Response> | Response): Promise<ServerType> {
  return new Promise((resolve, reject) => {
    const server = serve({
      hostname: '127.0.0.1',
      port,
      // The platform's own Request and Response stay: the sandbox and MSW build on them.
      overrideGlobalObjects: false,
      fetch: async (request, { outgoing }) => {
        try {
          return await answer(request)
        } catch (error) {
          // What a `drop` sentinel asks for: no answer, and no connection either.
          if (!(error instanceof TypeError)) throw error
          outgoing.destroy()
          return new Response(null, { status: 502 })
        }
      },
    }, () => resolve(server))
    server.on('error', reject)
  })
}

const scenarios: readonly string[] = ['default', 'empty', 'heavy', 'hostile', 'broke'] satisfies Scenario[]
const isScenario = (name: string): name is Scenario => scenarios.includes(name)

async function main({ SANDBOX_PORT = '8787', SANDBOX_SCENARIO = 'default', SANDBOX_SPEED = '1' }: NodeJS.ProcessEnv): Promise<void> {
  const speed = Number(SANDBOX_SPEED)
  if (!isScenario(SANDBOX_SCENARIO)) throw new Error(`SANDBOX_SCENARIO must be one of ${scenarios.join(', ')}; it is ${SANDBOX_SCENARIO}.`)
  if (!(speed > 0)) throw new Error(`SANDBOX_SPEED must be a number above 0; it is ${SANDBOX_SPEED}.`)
  const { origin } = await serveSandbox({ port: Number(SANDBOX_PORT), scenario: SANDBOX_SCENARIO, speed })
  process.stdout.write(`Sandbox of the RunwayML API at ${origin}\nscenario ${SANDBOX_SCENARIO}, speed ${speed}; any key that begins with key_ works\n`)
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  main(process.env).catch((error: unknown) => {
    process.stderr.write(`The sandbox could not start: ${error instanceof Error ? error.message : String(error)}\n`)
    process.exitCode = 1
  })
}
