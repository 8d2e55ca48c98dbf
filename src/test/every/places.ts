/** Where in the dashboard each operation that reads is read. */
import { apiVersion, operations } from '~/contract/operations'
import type { OperationId } from '~/sandbox/records'
import { createSandbox, type Sandbox } from '~/sandbox/sandbox'

/** A world with one of everything, also of what exists only once it is made. */
export interface Stage {
  sandbox: Sandbox
  ids: Record<'avatar' | 'conversation' | 'document' | 'voice' | 'workflow' | 'task' | 'session' | 'invocation', string>
}

export async function setStage(): Promise<Stage> {
  const sandbox = createSandbox({ speed: 1000 })
  const make = async (path: string, body: object): Promise<string> => {
    const headers = { authorization: 'Bearer key_test', 'x-runway-version': apiVersion, 'content-type': 'application/json' }
    const response = await sandbox.fetch(new Request(`https://sandbox.greenroom.invalid${path}`, { method: 'POST', headers, body: JSON.stringify(body) }))
    const answer: unknown = await response.json()
    if (typeof answer === 'object' && answer !== null && 'id' in answer && typeof answer.id === 'string') return answer.id
    throw new Error(`${path} made nothing: ${JSON.stringify(answer)}`)
  }
  const { seed } = sandbox.world
  const first = <T>([item]: readonly T[]): T => {
    if (item === undefined) throw new RangeError('The world lacks what a test needs')
    return item
  }
  const workflow = first(first(seed.workflows).versions).id
  const avatar = first(seed.avatars.filter(({ outcome, settlesAt }) => outcome === 'READY' && Date.parse(settlesAt) < Date.now())).id
  return {
    sandbox,
    ids: {
      avatar, workflow,
      conversation: first(seed.conversations).id,
      document: first(seed.documents).id,
      voice: first(seed.voices).id,
      task: await make('/v1/text_to_image', { model: 'gen4_image', promptText: 'a red boat', ratio: '1280:720' }),
      session: await make('/v1/realtime_sessions', { model: 'gwm1_avatars', avatar: { type: 'custom', avatarId: avatar } }),
      invocation: await make(`/v1/workflows/${workflow}`, {}),
    },
  }
}

/** The addresses of the pages that read with this operation; those of one thing with the name of its id in braces. */
export const places: Readonly<Partial<Record<OperationId, readonly string[]>>> = {
  ListAvatars: ['/avatars', '/avatars?q=a', '/live'],
  GetAvatar: ['/avatars/{avatar}'],
  ListAvatarConversations: ['/conversations', '/'],
  GetAvatarConversation: ['/conversations/{conversation}'],
  GetAvatarUsage: ['/usage?view=avatars'],
  ListDocuments: ['/knowledge', '/knowledge?q=a'],
  GetDocument: ['/knowledge/{document}'],
  GetRealtimeSession: ['/live/{session}'],
  GetTask: ['/tasks/{task}'],
  ListVoices: ['/voices'],
  GetVoice: ['/voices/{voice}'],
  GetOrganization: ['/usage?view=limits', '/'],
  QueryOrganizationUsage: ['/usage'],
  ListWorkflows: ['/workflows'],
  GetWorkflow: ['/workflows/{workflow}'],
  GetWorkflowInvocation: ['/workflows/{workflow}/runs/{invocation}'],
}

/** The operations that only read, of which each must have a place. */
export const reading = operations.filter(({ method, creates }) => method === 'GET' || (method === 'POST' && !creates)).map(({ id }) => id as OperationId)

export function addressOf(place: string, { ids }: Stage): string {
  return place.replaceAll(/\{(\w+)\}/g, (_whole, name: keyof Stage['ids']) => ids[name])
}
