import { organizationView, usageView } from '../state/usage'
import { createUpload } from '../state/uploads'
import { http, type Kit } from './kit'

export const organizationHandlers = ({ world }: Kit) => [
  http.get('/v1/organization', ({ response }) => response(200).json(organizationView(world))),

  http.post('/v1/organization/usage', async ({ request, response }) =>
    response(200).json(usageView(world, (await request.json()) ?? {}))),

  http.post('/v1/uploads', async ({ request, response }) =>
    response(200).json(createUpload(world, await request.json()))),
]
