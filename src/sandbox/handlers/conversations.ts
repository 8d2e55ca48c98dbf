import { pageOf } from '../pages'
import { conversationOf, conversationsOf, conversationSummary, conversationView, type Conversation } from '../state/conversations'
import { avatarUsageView } from '../state/usage'
import { found, http, paging, type Kit } from './kit'

export const conversationHandlers = ({ world }: Kit) => [
  http.get('/v1/avatar_conversations', ({ query, response }) => {
    const avatar = query.get('avatar')
    const from = timeOf(query.get('startDate'), -Infinity)
    const to = timeOf(query.get('endDate'), Infinity)
    const matches = (conversation: Conversation): boolean => {
      const at = Date.parse(conversation.createdAt)
      return at >= from && at < to && (avatar === null || isWith(conversation, avatar))
    }
    const page = pageOf([...conversationsOf(world)].filter(matches), {
      ...paging(query, 20),
      kind: 'conversations',
      positionOf: ({ createdAt, id }) => ({ at: Date.parse(createdAt), id }),
    })
    return response(200).json({ ...page, data: page.data.map((conversation) => conversationSummary(world, conversation)) })
  }),

  http.get('/v1/avatar_conversations/{id}', ({ params, response }) => {
    const conversation = found(conversationOf(world, params.id), 'Conversation')
    return response(200).json(conversationView(world, conversation))
  }),

  http.delete('/v1/avatar_conversations/{id}', ({ params, response }) => {
    found(conversationOf(world, params.id), 'Conversation')
    world.deletedConversations.add(params.id)
    return response(204).empty()
  }),

  http.get('/v1/avatar_usage', ({ query, response }) =>
    response(200).json(avatarUsageView(world, query.get('startDate'), query.get('endDate')))),
]

const timeOf = (text: string | null, otherwise: number): number => (text === null ? otherwise : Date.parse(text))

/** Ids are compared as UUIDs are: without regard to case. */
function isWith({ avatar }: Conversation, id: string): boolean {
  return avatar?.type === 'custom' && avatar.id?.toLowerCase() === id.toLowerCase()
}
