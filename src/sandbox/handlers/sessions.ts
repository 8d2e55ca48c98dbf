import { cancelSession, createSession, sessionView } from '../state/sessions'
import { found, http, type Kit } from './kit'

export const sessionHandlers = ({ world, sentinelsOf }: Kit) => [
  http.post('/v1/realtime_sessions', async ({ request, response }) => {
    const { id } = createSession(world, await request.json(), sentinelsOf(request))
    return response(200).json({ id })
  }),

  http.get('/v1/realtime_sessions/{id}', ({ params, response }) => {
    const session = found(world.sessions.get(params.id), 'Realtime session')
    return response(200).json(sessionView(world, session))
  }),

  http.delete('/v1/realtime_sessions/{id}', ({ params, response }) => {
    cancelSession(world, found(world.sessions.get(params.id), 'Realtime session'))
    return response(204).empty()
  }),
]
