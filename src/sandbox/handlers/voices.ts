import { pageOf } from '../pages'
import { badRequest } from '../problem'
import { createVoice, previewVoice, updateVoice, voiceView } from '../state/voices'
import { found, http, paging, type Kit } from './kit'

export const voiceHandlers = ({ world }: Kit) => [
  http.get('/v1/voices', ({ query, response }) => {
    const page = pageOf(world.voices.values(), {
      ...paging(query, 50),
      kind: 'voices',
      positionOf: ({ createdAt, id }) => ({ at: createdAt, id }),
    })
    return response(200).json({ ...page, data: page.data.map((voice) => voiceView(world, voice)) })
  }),

  http.post('/v1/voices', async ({ request, response }) => {
    const { id } = createVoice(world, await request.json())
    return response(200).json({ id })
  }),

  http.post('/v1/voices/preview', async ({ request, response }) =>
    response(200).json(previewVoice(world, await request.json()))),

  http.get('/v1/voices/{id}', ({ params, response }) => {
    const voice = found(world.voices.get(params.id), 'Voice')
    return response(200).json(voiceView(world, voice))
  }),

  http.patch('/v1/voices/{id}', async ({ params, request, response }) => {
    const voice = found(world.voices.get(params.id), 'Voice')
    const changes = (await request.json()) ?? {}
    if (changes.name === undefined && changes.description === undefined) throw badRequest('At least one field must be given.')
    updateVoice(voice, changes)
    return response(200).json(voiceView(world, voice))
  }),

  http.delete('/v1/voices/{id}', ({ params, response }) => {
    found(world.voices.get(params.id), 'Voice')
    world.voices.delete(params.id)
    return response(204).empty()
  }),
]
