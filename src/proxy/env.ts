import { isLoopback } from './signed-url.ts'

const scenarios = ['default', 'empty', 'heavy', 'hostile', 'broke'] as const

/** What the environment says, checked. */
export interface Config {
  host: string
  port: number
  baseUrl: string
  /** The API key; without it the sandbox takes the API's place. */
  secret?: string
  password?: string
  allowedHosts: string[]
  scenario: (typeof scenarios)[number]
  /** How many times faster than the real API the sandbox is. */
  speed: number
}

/**
 * Reads the configuration. A variable that is empty counts as not set.
 * @param env as process.env
 * @returns the configuration, or every reason why it cannot be used, as sentences for the person who starts the server
 */
export function readEnv(env: Record<string, string | undefined>): { config: Config } | { problems: string[] } {
  const get = (name: string) => env[name]?.trim() || undefined
  const problems: string[] = []

  const secret = get('RUNWAYML_API_SECRET')
  if (secret && !/^[!-~]{8,}$/.test(secret)) {
    problems.push('RUNWAYML_API_SECRET is not a key: it has a space or a sign that no key has. Copy it again from dev.runwayml.com; it starts with key_.')
  } else if (secret && /^["']|["']$/.test(secret)) problems.push('RUNWAYML_API_SECRET has quotation marks around it. Leave them out.')

  const baseUrl = (get('RUNWAYML_BASE_URL') ?? 'https://api.dev.runwayml.com').replace(/\/+$/, '')
  const base = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined
  if (base?.protocol !== 'https:' && !(base?.protocol === 'http:' && isLoopback(base.hostname))) {
    problems.push('RUNWAYML_BASE_URL must be an https address, or http on this machine: the key is sent there.')
  }

  const port = Number(get('PORT') ?? 4173)
  if (!Number.isInteger(port) || port < 0 || port > 65_535) problems.push('PORT must be a number from 0 to 65535.')

  const host = (get('HOST') ?? '127.0.0.1').replace(/^\[(.*)\]$/, '$1')
  const password = get('GREENROOM_PASSWORD')
  if (!isLoopback(host) && !password) {
    problems.push(
      `HOST=${host} lets other machines reach this dashboard, and whoever reaches it spends your credits. Set GREENROOM_PASSWORD as well, or leave HOST out.`,
    )
  }
  const named = (get('GREENROOM_ALLOWED_HOSTS') ?? '').split(',').map((name) => name.trim().toLowerCase())

  const scenario = scenarios.find((name) => name === (get('SANDBOX_SCENARIO') ?? 'default'))
  if (!scenario) problems.push(`SANDBOX_SCENARIO must be one of ${scenarios.join(', ')}.`)
  const speed = Number(get('SANDBOX_SPEED') ?? 1)
  if (!(speed > 0 && Number.isFinite(speed))) problems.push('SANDBOX_SPEED must be a number greater than 0.')

  if (problems.length > 0 || !scenario) return { problems }
  const own = host === '0.0.0.0' || host === '::' ? [] : [bracketed(host.toLowerCase())]
  const allowedHosts = [...new Set(['127.0.0.1', 'localhost', '[::1]', ...own, ...named.filter(Boolean)])]
  return { config: { host, port, baseUrl, secret, password, allowedHosts, scenario, speed } }
}

/** @returns the host as it stands in a URL: IPv6 in brackets */
export function bracketed(host: string): string {
  return host.includes(':') ? `[${host}]` : host
}
