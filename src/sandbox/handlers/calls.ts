/**
 * What is not in the contract: `consume`, which belongs to the session's own key, and the way in for a simulated call.
 * There is no media server here that could hear what is said, so whoever plays the call reports it:
 * `POST /sandbox/realtime_sessions/{id}/events`.
 */
import { isObject, type JsonSchema } from '~/contract/json-schema'
import { validate } from '~/contract/validate'
import { checkContentType, checkKey } from '../gate/gate'
import { toWire } from '../gate/issues'
import { badRequest, invalid } from '../problem'
import type { SessionEvent, SessionRecord } from '../records'
import { addSessionEvent, consumeSession, hasSessionKey } from '../state/sessions'
import type { World } from '../world'
import { found } from './kit'

/** Answers a call's requests; undefined for any other. */
export async function handleCall(world: World, request: Request): Promise<Response | undefined> {
  const [, root, resource, id = '', action, ...rest] = new URL(request.url).pathname.split('/')
  if (request.method !== 'POST' || resource !== 'realtime_sessions' || rest.length > 0) return undefined
  if (root === 'v1' && action === 'consume') {
    checkContentType(request)
    return Response.json(consumeSession(world, id, request.headers))
  }
  if (root === 'sandbox' && action === 'events') {
    checkContentType(request)
    const session = found(world.sessions.get(id), 'Realtime session')
    checkCaller(world, session, request.headers)
    addSessionEvent(world, session, await readEvent(request))
    return new Response(null, { status: 204 })
  }
  return undefined
}

/** The session's own key or the account's. */
function checkCaller(world: World, session: SessionRecord, headers: Headers): void {
  if (!hasSessionKey(session, headers, world.now())) checkKey(headers)
}

const eventSchema: JsonSchema = {
  oneOf: [
    { type: 'object', properties: { type: { const: 'END_CALL' } }, required: ['type'] },
    {
      type: 'object',
      properties: {
        type: { const: 'transcript' },
        role: { type: 'string', enum: ['user', 'assistant'] },
        text: { type: 'string', minLength: 1, maxLength: 10_000 },
      },
      required: ['type', 'role', 'text'],
    },
    {
      type: 'object',
      properties: {
        type: { const: 'tool_call' },
        name: { type: 'string', minLength: 1, maxLength: 64 },
        arguments: { type: 'object' },
        result: { anyOf: [{ type: 'object' }, { type: 'string' }] },
        error: { type: 'string' },
        durationMs: { type: 'number', minimum: 0 },
      },
      required: ['type', 'name', 'arguments'],
    },
  ],
  discriminator: { propertyName: 'type' },
}

async function readEvent(request: Request): Promise<SessionEvent | { type: 'END_CALL' }> {
  let body: unknown
  try {
    body = await request.json()
  } catch {
    throw badRequest('The body is not valid JSON.')
  }
  const issues = validate(eventSchema, body)
  if (issues.length > 0 || !isEvent(body)) throw invalid('body', issues.map(toWire))
  return body
}

/** The schema has looked already; this only tells the compiler. */
function isEvent(body: unknown): body is SessionEvent | { type: 'END_CALL' } {
  return isObject(body) && typeof body.type === 'string'
}
