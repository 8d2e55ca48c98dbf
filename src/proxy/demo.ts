import { http, type RequestHandler } from 'msw'
import { createSandbox } from '~/sandbox/sandbox'
import { createProxy } from './app'

/** @returns handlers for the worker of the static demo: the whole proxy, in front of the sandbox, inside the page */
export function demoHandlers(): RequestHandler[] {
  const origin = 'https://sandbox.greenroom.invalid'
  const sandbox = createSandbox({ origin })
  const ask = (request: Request) => sandbox.fetch(request)
  const allowedHosts = [location.hostname]
  const app = createProxy({ upstream: ask, external: ask, baseUrl: origin, mode: 'sandbox', secret: 'key_sandbox', version: 'demo', pollSeconds: 5, allowedHosts })
  return ['/v1/*', '/proxy/*', '/media/*', '/sandbox/*'].map((path) => http.all(path, ({ request }) => app.fetch(request)))
}

/** Starts the worker; from then on this page's requests to the proxy are answered inside the page. */
export async function startDemo(): Promise<void> {
  const { setupWorker } = await import('msw/browser')
  const serviceWorker = { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` }
  await setupWorker(...demoHandlers()).start({ serviceWorker, onUnhandledRequest: 'bypass', quiet: true })
}
