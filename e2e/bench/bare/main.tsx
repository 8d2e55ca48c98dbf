/** The yardstick of `npm run bench`: React, router and query with one request and one list, and nothing else. */
import { QueryClient, QueryClientProvider, useQuery } from '@tanstack/react-query'
import { createRootRoute, createRoute, createRouter, Outlet, RouterProvider } from '@tanstack/react-router'
import { createRoot } from 'react-dom/client'

interface Page {
  data: { id: string; name?: string }[]
}

const rootRoute = createRootRoute({ component: Outlet })
// Any path: the server has it under a folder.
const indexRoute = createRoute({ getParentRoute: () => rootRoute, path: '$', component: List })
const router = createRouter({ routeTree: rootRoute.addChildren([indexRoute]) })

function List() {
  const { data } = useQuery({
    queryKey: ['list'],
    queryFn: async () => (await (await fetch('/v1/avatar_conversations?limit=50')).json()) as Page,
  })
  if (!data) return <main aria-busy>Loading</main>
  return (
    <main>
      <h1>Conversations</h1>
      <ul>
        {data.data.map((item) => (
          <li key={item.id}>{item.name ?? item.id}</li>
        ))}
      </ul>
    </main>
  )
}

const root = document.getElementById('root')
if (root) {
  createRoot(root).render(
    <QueryClientProvider client={new QueryClient()}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
}
