import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { generationPaths } from '~/api/generations'
import type { Organization } from '~/api/types'
import type { Account } from '~/ledger/entry'
import type { Submission } from '~/ledger/submit'
import type { Submitted } from '~/ledger/types'
import { queryKeys } from './queryKeys'
import { ledger } from './ledger'

/** What a run takes. The path is found by the operation, unless it is one that this dashboard does not know. */
export type Generation = Omit<Submission, 'path' | 'before'> & { path?: string }

const paths: Readonly<Record<string, string | undefined>> = { ...generationPaths, RunWorkflow: '/v1/workflows/{id}' }

/**
 * Runs a generation or a workflow, and sees to it that it is never lost and never sent twice. Does not throw: how it
 * went is in the entry (`state` accepted, refused or unknown; `error`, see stored-error.ts).
 */
export function submitGeneration(client: QueryClient, generation: Generation): Submitted {
  const path = generation.path ?? paths[generation.operationId]
  if (path === undefined) throw new TypeError(`No path is known for ${generation.operationId}`)
  const submitted = ledger.submit({ ...generation, path, before: accountBefore(client, generation.body) })
  // Balance and daily count have changed with it.
  void submitted.answered.then(() => client.invalidateQueries({ queryKey: queryKeys.organization.every }), () => {})
  return submitted
}

/** `submitGeneration` with the query client of the page. */
export function useSubmitGeneration(): (generation: Generation) => Submitted {
  const client = useQueryClient()
  return (generation) => submitGeneration(client, generation)
}

/** What is known of the account without asking: a create must not wait for it. */
function accountBefore(client: QueryClient, body: unknown): Account | null {
  const organization = client.getQueryData<Organization>(queryKeys.organization.every)
  if (!organization) return null
  const model = typeof body === 'object' && body !== null && 'model' in body ? String(body.model) : undefined
  const usage: Record<string, { dailyGenerations: number } | undefined> = organization.usage.models
  return { credits: organization.creditBalance, today: model === undefined ? null : (usage[model]?.dailyGenerations ?? 0) }
}
