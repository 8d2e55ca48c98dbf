import type { MiddlewareHandler } from 'hono'
import { securityHeaders } from './headers'
import { refuse } from './problem'
import { sessionKey } from './session'
import type { Env, Settings } from './types'

/** Paths that hold data; every other path is a page or a part of one. */
const data = /^\/(?:v1|proxy|media|sandbox)(?:\/|$)/

/** A target that means something else to different readers: `..`, `//`, `\`, and these in disguise. */
const ambiguous = /^[^/]|\/\/|\\|\/\.{1,2}(?:\/|$)|%(?:2e|2f|5c|00|25)/i

/** One log line per request, without query, headers and body; and the security headers on whatever the answer is. */
export function logged(settings: Settings): MiddlewareHandler<Env> {
  return async (context, next) => {
    const start = settings.now()
    await next()
    const { headers, status } = context.res
    for (const [name, value] of securityHeaders(headers.get('content-type'))) headers.set(name, value)
    if (data.test(context.req.path) && !headers.has('cache-control')) headers.set('cache-control', 'no-store')
    settings.log?.(`${context.req.method} ${context.req.path} ${status} ${Math.round(settings.now() - start)} ms`)
  }
}

/** Lets in only requests that a person at this dashboard makes. */
export function doors(settings: Settings): MiddlewareHandler<Env> {
  const hosts = new Set(settings.allowedHosts)
  const isPassword = settings.password ? passwordCheck(settings.password) : undefined
  return async (context, next) => {
    const { req } = context
    const target = (context.env?.incoming?.url ?? req.path).split('?', 1)[0]!
    if (ambiguous.test(target)) return refuse(400, 'proxy.bad_path', 'This address is not written plainly.')

    // Against DNS rebinding: a foreign name that points here would make this origin the attacker's own.
    const host = req.header('host') ?? new URL(req.url).host
    if (!hosts.has(host.replace(/:\d*$/, '').toLowerCase())) {
      return refuse(403, 'proxy.forbidden_host', 'This dashboard is not known by that host name. GREENROOM_ALLOWED_HOSTS lists those that it answers to.')
    }

    const origin = req.header('origin')
    const site = req.header('sec-fetch-site') ?? 'none'
    const isLink = req.header('sec-fetch-mode') === 'navigate' && req.method === 'GET' && !data.test(req.path)
    const isForeign = origin !== undefined && origin.replace(/^https?:\/\//, '') !== host
    if (isForeign || (site !== 'same-origin' && site !== 'none' && !isLink)) {
      return refuse(403, 'proxy.cross_site', 'Other sites may not use this dashboard.')
    }

    // A session's own key takes the place of the password where avatars-react sends it; the API checks that key.
    if (isPassword && !sessionKey(req) && !(await isPassword(req.header('authorization')))) {
      const answer = refuse(401, 'proxy.password_required', 'This dashboard asks for its password.')
      answer.headers.set('www-authenticate', 'Basic realm="Greenroom", charset="UTF-8"')
      return answer
    }
    return next()
  }
}

const digest = async (text: string) => new Uint8Array(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text)))

/** Compares digests, so that the time it takes tells nothing of the password. */
function passwordCheck(password: string): (authorization: string | undefined) => Promise<boolean> {
  const expected = digest(password)
  return async (authorization) => {
    const [a, b] = await Promise.all([expected, digest(basicPassword(authorization))])
    return a.reduce((difference, byte, index) => difference | (byte ^ b[index]!), 0) === 0
  }
}

function basicPassword(authorization = ''): string {
  const encoded = /^Basic ([A-Za-z0-9+/]+)={0,2}$/i.exec(authorization)?.[1]
  if (!encoded || encoded.length % 4 === 1) return ''
  const text = new TextDecoder().decode(Uint8Array.from(atob(encoded), (character) => character.charCodeAt(0)))
  return text.slice(text.indexOf(':') + 1)
}
