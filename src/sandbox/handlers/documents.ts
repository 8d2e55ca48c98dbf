import { pageOf } from '../pages'
import { badRequest } from '../problem'
import { createDocument, deleteDocument, documentSummary, documentView, updateDocument } from '../state/documents'
import { found, http, paging, type Kit } from './kit'

export const documentHandlers = ({ world }: Kit) => [
  http.get('/v1/documents', ({ query, response }) => {
    const sort = query.get('sort') ?? 'createdAt'
    const order = query.get('order') ?? 'desc'
    const page = pageOf(world.documents.values(), {
      ...paging(query, 50),
      kind: `documents ${sort} ${order}`,
      order,
      positionOf: (record) => ({ at: record[sort], id: record.id }),
    })
    return response(200).json({ ...page, data: page.data.map((record) => documentSummary(world, record)) })
  }),

  http.post('/v1/documents', async ({ request, response }) => {
    const record = createDocument(world, await request.json())
    return response(200).json(documentView(world, record))
  }),

  http.get('/v1/documents/{id}', ({ params, response }) => {
    const record = found(world.documents.get(params.id), 'Document')
    return response(200).json(documentView(world, record))
  }),

  http.patch('/v1/documents/{id}', async ({ params, request, response }) => {
    const record = found(world.documents.get(params.id), 'Document')
    const changes = (await request.json()) ?? {}
    if (changes.name === undefined && changes.content === undefined) throw badRequest('At least one field must be given.')
    updateDocument(world, record, changes)
    return response(204).empty()
  }),

  http.delete('/v1/documents/{id}', ({ params, response }) => {
    found(world.documents.get(params.id), 'Document')
    deleteDocument(world, params.id)
    return response(204).empty()
  }),
]
