import type { QueryClient } from '@tanstack/react-query'
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { render, type RenderResult } from '@testing-library/react'
import userEvent, { type UserEvent } from '@testing-library/user-event'
import { onTestFinished, vi } from 'vitest'
import { createQueryClient } from '~/data/client'
import { createProxy } from '~/proxy/app'
import { createRouter } from '~/router'
import { createSandbox, type Sandbox, type SandboxOptions } from '~/sandbox/sandbox'

interface RenderRouteOptions {
  /** What the sandbox is like: scenario, speed, clock; or one that is there already. */
  sandbox?: SandboxOptions | Sandbox
  /**
   * Stands before the proxy: an answer instead of the proxy's, a thrown TypeError for a lost connection, or nothing.
   * `forward` asks the proxy, for an answer that is to be changed, or lost on its way back.
   */
  intercept?: (request: Request, forward: () => Promise<Response>) => Response | undefined | Promise<Response | undefined>
  /** Stands before the API, behind the proxy: an answer instead of the sandbox's, a thrown TypeError, or nothing. */
  api?: (request: Request) => Response | undefined | Promise<Response | undefined>
}

export interface RenderedRoute extends RenderResult {
  user: UserEvent
  router: ReturnType<typeof createRouter>
  queryClient: QueryClient
  sandbox: Sandbox
  /** Every request that the page sent, in order: "GET /v1/avatars?limit=20". */
  requests: string[]
}

/**
 * Draws the whole app at an address, over the real router, query client, proxy and sandbox; only the network between
 * them is missing. Needs `// @vitest-environment jsdom` at the top of the test file. Find things by role and name:
 * `await screen.findByRole('heading', { level: 1, name: 'Avatars' })`.
 *
 * @param url path and search, e.g. `/avatars?q=ada`
 */
export function renderRoute(url: string, { sandbox: sandboxOptions, intercept, api }: RenderRouteOptions = {}): RenderedRoute {
  const origin = 'https://sandbox.greenroom.invalid'
  const sandbox = sandboxOptions && 'world' in sandboxOptions ? sandboxOptions : createSandbox({ origin, speed: 1000, ...sandboxOptions })
  const ask = async (request: Request) => (await api?.(request)) ?? sandbox.fetch(request)
  const proxy = createProxy({
    upstream: ask,
    external: ask,
    baseUrl: origin,
    mode: 'sandbox',
    secret: 'key_sandbox',
    version: '0.0.0-test',
    pollSeconds: 0.02,
    allowedHosts: [window.location.hostname],
  })
  const requests: string[] = []
  vi.stubGlobal('fetch', async (input: RequestInfo | URL, init?: RequestInit) => {
    const request = input instanceof Request ? input : new Request(new URL(String(input), window.location.origin), init)
    const { pathname, search } = new URL(request.url)
    requests.push(`${request.method} ${pathname}${search}`)
    const forward = async () => proxy.fetch(request)
    const answer = Promise.resolve(intercept?.(request, forward)).then((instead) => instead ?? forward())
    // As in a browser: what the page gives up is over for the page, though the proxy may go on with it.
    return Promise.race([answer, new Promise<never>((_resolve, reject) => {
      request.signal.addEventListener('abort', () => reject(request.signal.reason), { once: true })
    })])
  })
  const queryClient = createQueryClient()
  queryClient.setDefaultOptions({ queries: { ...queryClient.getDefaultOptions().queries, retry: false } })
  const router = createRouter({ queryClient }, createMemoryHistory({ initialEntries: [url] }))
  onTestFinished(() => {
    // A navigation that is still loading must not draw into a window that is gone.
    router.startTransition = () => Promise.resolve(false)
    queryClient.clear()
    vi.unstubAllGlobals()
  })
  const result = render(
    <QueryClientProvider client={queryClient}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...result, user: userEvent.setup(), router, queryClient, sandbox, requests }
}
