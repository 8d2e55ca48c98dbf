/** An address for every route, of the things that the sandbox's default world has. */
import { randomUUID } from 'node:crypto'
import type { APIRequestContext } from '@playwright/test'

export interface Place {
  /** As src/routeTree.gen.ts spells it. */
  route: string
  /** What tests call it, and files of theirs. */
  name: string
  /** Where one is. What has to be made first, is made. */
  find(request: APIRequestContext): Promise<string>
}

const NOWHERE = '11111111-1111-4111-8111-111111111111'

const fixed = (path: string, name: string, route = path): Place => ({ route, name, find: () => Promise.resolve(path) })

/** The last of a list's first page. */
const lastOf = (list: string, route: string, name: string): Place => ({
  route,
  name,
  find: async (request) => {
    const { data } = await json<{ data: { id: string }[] }>(request.get(`/v1/${list}?limit=20`))
    return route.replace(/\$\w+/u, data.at(-1)!.id)
  },
})

/** Pages of lists and numbers. */
const LISTS: readonly Place[] = [
  fixed('/', 'overview'),
  fixed('/avatars', 'avatars', '/avatars/'),
  fixed('/knowledge', 'knowledge', '/knowledge/'),
  fixed('/voices', 'voices', '/voices/'),
  fixed('/conversations', 'conversations', '/conversations/'),
  fixed('/workflows', 'workflows', '/workflows/'),
  fixed('/gallery', 'gallery'),
  fixed('/usage', 'usage'),
  fixed('/usage?view=limits', 'limits', '/usage'),
  fixed('/settings', 'settings'),
  fixed('/no-such-page', 'not-found', '404'),
]

/** Forms. */
const FORMS: readonly Place[] = [
  fixed('/playground', 'playground', '/playground/'),
  fixed('/playground/text_to_video', 'text-to-video', '/playground/$operation'),
  fixed('/avatars/new', 'new-avatar'),
  fixed('/knowledge/new', 'new-document'),
  fixed('/voices/design', 'design-a-voice'),
  fixed('/voices/clone', 'clone-a-voice'),
  fixed('/live', 'live', '/live/'),
]

/** Pages of one thing. */
const THINGS: readonly Place[] = [
  lastOf('avatars', '/avatars/$avatarId', 'avatar'),
  lastOf('documents', '/knowledge/$documentId', 'document'),
  lastOf('voices', '/voices/$voiceId', 'voice'),
  lastOf('avatar_conversations', '/conversations/$conversationId', 'conversation'),
  { route: '/workflows/$workflowId', name: 'workflow', find: async (request) => `/workflows/${await cardOfTheDay(request)}` },
  {
    route: '/workflows/$workflowId/runs/$invocationId',
    name: 'workflow-run',
    find: async (request) => {
      const workflow = await cardOfTheDay(request)
      const { id } = await json<{ id: string }>(request.post(`/v1/workflows/${workflow}`, { data: {}, headers: once() }))
      await ended(request, `/v1/workflow_invocations/${id}`)
      return `/workflows/${workflow}/runs/${id}`
    },
  },
  {
    route: '/tasks/$taskId',
    name: 'task',
    find: async (request) => {
      const made = request.post('/v1/text_to_image', { data: { model: 'gen4_image', promptText: 'A lamp on a workbench', ratio: '1280:720', seed: 7 }, headers: once() })
      const { id } = await json<{ id: string }>(made)
      await ended(request, `/v1/tasks/${id}`)
      return `/tasks/${id}`
    },
  },
  // A call under way is looked at by e2e/flows/live.spec.ts.
  fixed(`/live/${NOWHERE}`, 'call-elsewhere', '/live/$sessionId'),
]

export const PLACES: readonly Place[] = [...LISTS, ...FORMS, ...THINGS]

/** The proxy takes no create without a key of its own. */
const once = () => ({ 'idempotency-key': randomUUID() })

async function cardOfTheDay(request: APIRequestContext): Promise<string> {
  const { data } = await json<{ data: { name: string; versions: { id: string }[] }[] }>(request.get('/v1/workflows'))
  return data.find(({ name }) => name === 'Card of the day')!.versions[0]!.id
}

async function ended(request: APIRequestContext, path: string): Promise<void> {
  for (;;) {
    const { status } = await json<{ status: string }>(request.get(path))
    if (!['PENDING', 'THROTTLED', 'RUNNING'].includes(status)) return
    await new Promise((resolve) => {
      setTimeout(resolve, 250)
    })
  }
}

async function json<T>(answer: ReturnType<APIRequestContext['get']>): Promise<T> {
  const response = await answer
  if (!response.ok()) throw new Error(`${response.url()} answered ${response.status()}: ${await response.text()}`)
  return (await response.json()) as T
}
