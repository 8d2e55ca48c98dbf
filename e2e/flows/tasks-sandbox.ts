import { type ChildProcess, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../..', import.meta.url))

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
  const child = spawn(process.execPath, ['--import', 'tsx', 'e2e/support/counting-sandbox.ts'], {
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
