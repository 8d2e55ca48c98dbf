import { pageOf } from '../pages'
import { badRequest } from '../problem'
import { avatarView, createAvatar, updateAvatar } from '../state/avatars'
import { found, http, paging, type Kit } from './kit'

export const avatarHandlers = ({ world }: Kit) => [
  http.get('/v1/avatars', ({ query, response }) => {
    const page = pageOf(world.avatars.values(), {
      ...paging(query, 50),
      kind: 'avatars',
      positionOf: ({ createdAt, id }) => ({ at: createdAt, id }),
    })
    return response(200).json({ ...page, data: page.data.map((avatar) => avatarView(world, avatar)) })
  }),

  http.post('/v1/avatars', async ({ request, response }) => {
    const avatar = createAvatar(world, await request.json())
    return response(200).json(avatarView(world, avatar))
  }),

  http.get('/v1/avatars/{id}', ({ params, response }) => {
    const avatar = found(world.avatars.get(params.id), 'Avatar')
    return response(200).json(avatarView(world, avatar))
  }),

  http.patch('/v1/avatars/{id}', async ({ params, request, response }) => {
    const avatar = found(world.avatars.get(params.id), 'Avatar')
    const changes = (await request.json()) ?? {}
    if (Object.keys(changes).length === 0) throw badRequest('At least one field must be given.')
    updateAvatar(world, avatar, changes)
    return response(200).json(avatarView(world, avatar))
  }),

  http.delete('/v1/avatars/{id}', ({ params, response }) => {
    found(world.avatars.get(params.id), 'Avatar')
    world.avatars.delete(params.id)
    return response(204).empty()
  }),
]
