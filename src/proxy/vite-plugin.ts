import type { IncomingMessage, ServerResponse } from 'node:http'
import type { Connect, Plugin } from 'vite'
import { readEnv } from './env.ts'
import { securityHeaders } from './headers.ts'

type Listener = (request: IncomingMessage, response: ServerResponse) => Promise<void>

/**
 * The proxy inside Vite's dev and preview servers. Preview pages carry the strict policy of production; dev pages
 * do not, for Vite's own client needs inline scripts and styles.
 */
export function greenroomProxy(): Plugin {
  return {
    name: 'greenroom-proxy',
    configureServer({ middlewares, config }) {
      middlewares.use(mount(config.server.host))
    },
    configurePreviewServer({ middlewares, config }) {
      middlewares.use((_request, response, next) => {
        for (const [name, value] of securityHeaders('text/html')) response.setHeader(name, value)
        next()
      })
      middlewares.use(mount(config.preview.host))
    },
  }
}

/** @param host where Vite listens: it, and not HOST, decides whether other machines reach the proxy */
function mount(host: string | boolean | undefined): Connect.NextHandleFunction {
  let listener: Promise<Listener> | undefined
  return (request, response, next) => {
    // Several slashes in front too: the proxy refuses them, while Vite would answer with the page.
    if (!/^\/+(?:v1|proxy|media|sandbox)(?:[/?]|$)/.test(request.url ?? '')) return next()
    listener ??= load(host === true ? '0.0.0.0' : host || '127.0.0.1')
    void answer(listener, request, response, next)
  }
}

async function answer(listener: Promise<Listener>, request: IncomingMessage, response: ServerResponse, next: Connect.NextFunction) {
  try {
    await (await listener)(request, response)
  } catch (error) {
    next(error)
  }
}

/** Vite bundles its configuration without knowing the `~` paths; tsx knows them, and loads the proxy at the first request. */
async function load(host: string): Promise<Listener> {
  const { tsImport } = await import('tsx/esm/api')
  const server: typeof import('./server') = await tsImport('./server.ts', import.meta.url)
  const read = readEnv({ ...server.environment(), HOST: host })
  if ('problems' in read) throw new Error(read.problems.join(' '))
  return server.listenerFrom(read.config)
}
