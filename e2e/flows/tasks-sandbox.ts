import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))
const self = fileURLToPath(import.meta.url)

interface OwnSandbox {
  origin: string
  /** Every GET of a task that arrived so far: the times of its arrivals by task id, in milliseconds. */
  looks(): Map<string, number[]>
  stop(): Promise<void>
}

/**
 * The sandbox API as a process of its own, so that it outlives the proxy before it and counts what comes through.
 * @param speed how much faster than real
 * @param slots how many tasks of a model may run at once; as the scenario has it when left out
 */
export async function startSandbox(speed: string, slots?: number): Promise<OwnSandbox> {
  const child = spawn(process.execPath, ['--import', 'tsx', self], {
    cwd: root,
    env: { ...process.env, SANDBOX_SPEED: speed, SANDBOX_SLOTS: slots === undefined ? '' : String(slots) },
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  let output = ''
  const origin = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      output += chunk.toString()
      const address = /http:\/\/127\.0\.0\.1:\d+/u.exec(output)
      if (address) resolve(address[0])
    })
    child.once('exit', (code) => reject(new Error(`The sandbox ended with code ${code}:\n${output}`)))
  })
  return { origin, looks: () => looksIn(output), stop: () => ended(child) }
}

function looksIn(output: string): Map<string, number[]> {
  const looks = new Map<string, number[]>()
  for (const [, id = '', at] of output.matchAll(/^look ([\w-]+) (\d+)$/gmu)) looks.set(id, [...(looks.get(id) ?? []), Number(at)])
  return looks
}

function ended(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('exit', () => resolve())
    child.kill()
  })
}

/** What the process of its own does: serves, and tells of every look at a task in a line `look ID MILLISECONDS`. */
async function serve({ SANDBOX_SPEED = '1', SANDBOX_SLOTS = '' }: NodeJS.ProcessEnv): Promise<void> {
  // Only there: the tests' own process need not load a sandbox.
  const [{ serveSandbox }, { seedWorld }] = await Promise.all([import('../../src/sandbox/serve'), import('../../src/sandbox/seed/seed')])
  const { origin, sandbox } = await serveSandbox({
    speed: Number(SANDBOX_SPEED),
    makeSeed(scenario, now) {
      const seed = seedWorld(scenario, now)
      if (SANDBOX_SLOTS === '') return seed
      const slots = { maxConcurrentGenerations: Number(SANDBOX_SLOTS) }
      const models = Object.fromEntries(Object.entries(seed.organization.models).map(([model, limits]) => [model, { ...limits, ...slots }]))
      return { ...seed, organization: { ...seed.organization, models } }
    },
  })
  const answer = sandbox.fetch.bind(sandbox)
  sandbox.fetch = (request) => {
    const id = /\/v1\/tasks\/([\w-]+)$/u.exec(request.url)?.[1]
    if (id && request.method === 'GET') process.stdout.write(`look ${id} ${Date.now()}\n`)
    return answer(request)
  }
  process.stdout.write(`${origin}\n`)
}

if (process.argv[1] === self) await serve(process.env)
