import { api } from '~/api/client'
import { isObject } from '~/contract/json-schema'
import { ApiError } from '~/api/errors'
import { recover, type Recovered } from '~/api/requests'
import { send } from '~/api/send'
import { getStatus } from '~/api/status'
import type { Account, EntryKind } from './entry'
import { fetchOutput } from './file'

/** The answer to a create: its id, and with newer versions of the API the most that it may cost. */
export interface Created {
  id: string
  estimatedCost: number | null
}

/** What the ledger needs of the world. Everything rejects with ApiError. */
export interface LedgerApi {
  create: (path: string, params: Record<string, string>, body: unknown, key: string) => Promise<Created>
  recover: (key: string) => Promise<Recovered>
  /** The task or invocation as it came. */
  look: (kind: EntryKind, remoteId: string) => Promise<unknown>
  /** Cancels or deletes a task. */
  remove: (remoteId: string) => Promise<void>
  /** Seconds that should lie between two looks at the same thing. */
  pollSeconds: () => Promise<number>
  account: (model: string | null) => Promise<Account>
  /** The file of an output. */
  media: (path: string) => Promise<Blob>
}

export const ledgerApi: LedgerApi = {
  async create(path, params, body, key) {
    return readCreated(await send<unknown>('post', path, 'create', { path: params, body, key }))
  },
  recover,
  look: (kind, id) =>
    kind === 'task' ? api.get('/v1/tasks/{id}', { path: { id } }) : api.get('/v1/workflow_invocations/{id}', { path: { id } }),
  remove: async (id) => {
    await api.delete('/v1/tasks/{id}', { path: { id } })
  },
  pollSeconds: async () => (await getStatus()).pollSeconds,
  async account(model) {
    const { creditBalance, usage } = await api.get('/v1/organization')
    const models: Record<string, { dailyGenerations: number } | undefined> = usage.models
    return { credits: creditBalance, today: model === null ? null : (models[model]?.dailyGenerations ?? 0) }
  },
  media: fetchOutput,
}

/**
 * Reads the answer to a create, whether it came at once or from the proxy's memory.
 * @throws ApiError when there is no id in it: then something was made, and nobody knows what
 */
export function readCreated(answer: unknown): Created {
  const { id, estimatedCost } = isObject(answer) ? answer : {}
  if (typeof id !== 'string' || id === '') {
    throw new ApiError('The answer to the create has no id in it.', { status: 0, code: 'client.bad_body', outcome: 'unknown' })
  }
  const credits = isObject(estimatedCost) && typeof estimatedCost.credits === 'number' ? estimatedCost.credits : null
  return { id, estimatedCost: credits }
}
