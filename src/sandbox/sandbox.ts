import { getResponse, http as msw, HttpResponse, type RequestHandler } from 'msw'
import { admit } from './gate/gate'
import { avatarHandlers } from './handlers/avatars'
import { handleCall } from './handlers/calls'
import { conversationHandlers } from './handlers/conversations'
import { documentHandlers } from './handlers/documents'
import { generationHandlers } from './handlers/generations'
import type { Kit } from './handlers/kit'
import { organizationHandlers } from './handlers/organization'
import { sessionHandlers } from './handlers/sessions'
import { taskHandlers } from './handlers/tasks'
import { voiceHandlers } from './handlers/voices'
import { workflowHandlers } from './handlers/workflows'
import { receiveUpload } from './outputs/receive'
import { serveMedia } from './outputs/serve'
import { Problem } from './problem'
import { seedWorld } from './seed/seed'
import type { Scenario, SeedData } from './seed/types'
import { createWorld, type World } from './world'

export interface SandboxOptions {
  /** What is there at the start; `default` when left out. */
  scenario?: Scenario
  /** How many times faster than life tasks and processing go. What people do (calls, joining) keeps its time. */
  speed?: number
  /** Milliseconds since the epoch; tests bring their own clock. */
  now?: () => number
  /** Where signed media and upload slots live, without a slash at the end. */
  origin?: string
  /** Fresh UUIDs of version 4; tests bring their own. */
  newId?: () => string
  /** What a scenario starts from; tests bring limits and balances of their own. */
  makeSeed?: (scenario: Scenario, now: number) => SeedData
}

export interface Sandbox {
  /**
   * Answers a request to /v1, /media, /uploads or /sandbox, whatever its host.
   * @throws TypeError when a `drop` sentinel asks for a lost connection, as fetch does
   */
  fetch(request: Request): Promise<Response>
  /** The same for MSW, in a worker or a test. */
  handlers: RequestHandler[]
  world: World
}

/** A whole RunwayML API of one's own. Two sandboxes share nothing. */
export function createSandbox(options: SandboxOptions = {}): Sandbox {
  const world = createWorld({
    scenario: options.scenario ?? 'default',
    speed: options.speed ?? 1,
    now: options.now ?? Date.now,
    origin: options.origin ?? 'https://sandbox.greenroom.invalid',
    newId: options.newId ?? (() => crypto.randomUUID()),
    makeSeed: options.makeSeed ?? seedWorld,
  })
  const operations = createOperations(world)
  const respond = async (request: Request): Promise<Response> => {
    const { pathname } = new URL(request.url)
    // Not through MSW: it copies every request, and an upload may have 200 MB.
    if (pathname.startsWith('/uploads/')) return receiveUpload(world, request)
    if (pathname.startsWith('/media/')) return serveMedia(world, request)
    try {
      return (await handleCall(world, request)) ?? (await operations(request))
    } catch (error) {
      if (error instanceof Problem) return error.toResponse()
      throw error
    }
  }
  return {
    world,
    handlers: ['/v1/*', '/media/*', '/uploads/*', '/sandbox/*'].map((path) => msw.all(`*${path}`, ({ request }) => respond(request))),
    fetch: async (request) => {
      const response = await respond(request)
      if (response.type === 'error') throw new TypeError('The connection broke, because the text asks for it')
      return response
    },
  }
}

/** The operations of the contract: checked, handled, and then, if a sentinel asks, lost or late. */
function createOperations(world: World): (request: Request) => Promise<Response> {
  // Handlers see a copy of the request that the gate let in; its headers say which one it was.
  const admitted = new Map<string, Awaited<ReturnType<typeof admit>>>()
  const kit: Kit = {
    world,
    sentinelsOf: (request) => admitted.get(request.headers.get(ticket) ?? '')?.sentinels ?? { throttle: false, pace: 1, drop: false, hang: false },
  }
  const handlers = [
    avatarHandlers, conversationHandlers, documentHandlers, generationHandlers, organizationHandlers,
    sessionHandlers, taskHandlers, voiceHandlers, workflowHandlers,
  ].flatMap((make) => make(kit))
  let count = 0

  return async (request) => {
    const admission = await admit(request)
    const number = String((count += 1))
    admission.request.headers.set(ticket, number)
    admitted.set(number, admission)
    try {
      const response = await getResponse(handlers, admission.request)
      if (!response) throw new Problem(404, { error: `Cannot ${request.method} ${new URL(request.url).pathname}` })
      if (admission.sentinels.hang) await longSilence(request.signal)
      return admission.sentinels.drop ? HttpResponse.error() : response
    } finally {
      admitted.delete(number)
    }
  }
}

const ticket = 'x-sandbox-request'
/** Longer than the minute after which clients give up. */
const silence = 65_000

function longSilence(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, silence)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    }, { once: true })
  })
}
