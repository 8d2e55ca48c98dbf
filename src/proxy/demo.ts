import { http, type RequestHandler } from 'msw'
import { keepWorld } from '~/sandbox/kept'
import { createSandbox } from '~/sandbox/sandbox'
import { createProxy } from './app'

/**
 * @returns handlers for the worker of the static demo: the whole proxy, in front of the sandbox, inside the page. What
 * is done in the sandbox is kept in the browser for a day, before its answer is given
 */
export function demoHandlers(): RequestHandler[] {
  const origin = 'https://sandbox.greenroom.invalid'
  const sandbox = createSandbox({ origin })
  const kept = keepWorld(sandbox.world)
  const ask = async (request: Request) => {
    await kept.ready()
    try {
      return await sandbox.fetch(request)
    } finally {
      if (request.method !== 'GET') await kept.save()
    }
  }
  const allowedHosts = [location.hostname]
  const app = createProxy({ upstream: ask, external: ask, baseUrl: origin, mode: 'sandbox', secret: 'key_sandbox', version: 'demo', pollSeconds: 5, allowedHosts })
  return ['/v1/*', '/proxy/*', '/media/*', '/sandbox/*'].map((path) => http.all(path, ({ request }) => app.fetch(request)))
}

/**
 * Starts the worker; from then on this page's requests to the proxy are answered inside the page. Where that cannot be,
 * the page says so and this never resolves.
 */
export async function startDemo(): Promise<void> {
  if (!('serviceWorker' in navigator)) {
    return stay('This demo runs in a service worker. Browsers allow one only on https pages and on 127.0.0.1, and some not in private windows.')
  }
  try {
    const { setupWorker } = await import('msw/browser')
    const serviceWorker = { url: `${import.meta.env.BASE_URL}mockServiceWorker.js` }
    await setupWorker(...demoHandlers()).start({ serviceWorker, onUnhandledRequest: 'bypass', quiet: true })
  } catch {
    return stay('The service worker of this demo did not start. Reload the page; if that does not help, this browser or its settings do not allow it.')
  }
}

/** Shows a sentence in place of the dashboard. */
function stay(sentence: string): Promise<never> {
  const words = document.createElement('p')
  words.setAttribute('role', 'alert')
  words.className = 'p-6 text-sm'
  words.textContent = sentence
  document.getElementById('root')?.replaceChildren(words)
  return new Promise(() => {})
}
