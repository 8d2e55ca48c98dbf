/** Starts the built production server as a process of its own, on a port that is free. */
import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const built = new URL('../../dist/server/server.js', import.meta.url)

export interface Server {
  url: string
  /** Of the process. */
  pid: number
  /** Everything it has printed so far. */
  output(): string
  /** @param signal SIGKILL to test a crash */
  stop(signal?: NodeJS.Signals): Promise<void>
}

/**
 * @param env environment on top of this one's; RUNWAYML_API_SECRET is never handed on, so that no
 * test can spend credits
 * @throws Error when the build is missing or the server does not come up within 20 s
 */
export async function startServer(env: Record<string, string> = {}): Promise<Server> {
  if (!existsSync(built)) throw new Error('There is no build to test. Run `npm run build` first.')
  const { RUNWAYML_API_SECRET: _secret, ...inherited } = process.env
  const child = spawn(process.execPath, [fileURLToPath(built)], {
    cwd: root,
    env: { ...inherited, RUNWAYML_API_SECRET: '', HOST: '127.0.0.1', PORT: '0', SANDBOX_SPEED: '20', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const timer = setTimeout(() => fail('did not come up within 20 s'), 20_000)
    const fail = (why: string) => {
      clearTimeout(timer)
      child.kill('SIGKILL')
      reject(new Error(`The server ${why}:\n${output}`))
    }
    const read = (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/.exec(output)
      if (!address) return
      clearTimeout(timer)
      resolve(address[0])
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => fail(`ended with code ${code}`))
  })
  return { url, pid: child.pid ?? 0, output: () => output, stop: (signal = 'SIGTERM') => ended(child, signal) }
}

function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return Promise.resolve()
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill(signal)
  })
}
