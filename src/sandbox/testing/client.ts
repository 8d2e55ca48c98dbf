import { apiVersion } from '~/contract/operations'
import { createSandbox, type Sandbox, type SandboxOptions } from '../sandbox'
import { seedWorld } from '../seed/seed'
import type { Scenario, SeedData, SeedOrganization } from '../seed/types'

export interface Answer {
  status: number
  headers: Headers
  // oxlint-disable-next-line typescript/no-explicit-any -- what it is, each test checks
  body: any
}

export interface TestClient {
  sandbox: Sandbox
  /** Sends JSON with key and version; `headers` replace those of the same name, null takes one away. */
  call: (method: string, path: string, body?: unknown, headers?: Readonly<Record<string, string | null>>) => Promise<Answer>
  /** Moves the clock on. */
  pass: (seconds: number) => void
  now: () => number
}

/** Noon of a day whose neighbours have no surprises. */
export const noon = Date.parse('2026-10-10T12:00:00.000Z')

/** A sandbox with a clock that stands still until it is moved, and ids that count up. */
export function createTestClient(options: SandboxOptions & { organization?: Partial<SeedOrganization> } = {}): TestClient {
  let now = noon
  let ids = 0
  const { organization, ...rest } = options
  const sandbox = createSandbox({
    now: () => now,
    newId: () => `00000000-0000-4000-8000-${String((ids += 1)).padStart(12, '0')}`,
    makeSeed: (scenario, at): SeedData => {
      const seed = seedOnce(scenario, at)
      return { ...seed, organization: { ...seed.organization, ...organization } }
    },
    ...rest,
  })
  return {
    sandbox,
    now: () => now,
    pass: (seconds) => void (now += seconds * 1000),
    call: async (method, path, body, changes = {}) => {
      const response = await sandbox.fetch(new Request(new URL(path, 'https://api.invalid'), {
        method,
        headers: headersWith(changes, body !== undefined),
        // oxlint-disable-next-line unicorn/no-invalid-fetch-options -- a GET is called without a body
        body: body === undefined ? undefined : typeof body === 'string' ? body : JSON.stringify(body),
      }))
      const json = response.headers.get('content-type') === 'application/json'
      return { status: response.status, headers: response.headers, body: json ? await response.json() : new Uint8Array(await response.arrayBuffer()) }
    },
  }
}

function headersWith(changes: Readonly<Record<string, string | null>>, hasBody: boolean): Headers {
  const headers = new Headers({ authorization: 'Bearer key_test', 'x-runway-version': apiVersion })
  if (hasBody) headers.set('content-type', 'application/json')
  for (const [name, value] of Object.entries(changes)) {
    if (value === null) headers.delete(name)
    else headers.set(name, value)
  }
  return headers
}

const seeds = new Map<string, SeedData>()

/** Nothing writes to a seed, so tests may share it. */
function seedOnce(scenario: Scenario, at: number): SeedData {
  const key = `${scenario} ${at}`
  const seed = seeds.get(key) ?? seedWorld(scenario, at, { beyondContract: false })
  seeds.set(key, seed)
  return seed
}

/** An organization in which a model runs `concurrent` at once and `daily` a day. */
export function limits(model: string, concurrent: number, daily: number): Partial<SeedOrganization> {
  return {
    models: { [model]: { maxConcurrentGenerations: concurrent, maxDailyGenerations: daily } },
    dailyGenerations: {},
  }
}
