import { QueryClientProvider } from '@tanstack/react-query'
import { RouterProvider } from '@tanstack/react-router'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createQueryClient } from './data/client'
import { createRouter } from './router'
import { applyTheme } from './stores/theme.store'

async function start() {
  applyTheme()
  // The static demo has its proxy and sandbox in a service worker. This branch is gone from every other build.
  if (import.meta.env.MODE === 'demo') {
    const { startDemo } = await import('./proxy/demo')
    await startDemo()
  }
  const queryClient = createQueryClient()
  const router = createRouter({ queryClient })
  // Before the shell is drawn, so that the page's code and its questions are on their way meanwhile.
  void router.load()
  const root = document.getElementById('root')
  if (!root) throw new Error('index.html has no element #root')
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queryClient}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  )
}

void start()
