import type { QueryClient } from '@tanstack/react-query'
import { submitGeneration } from '~/data/submit'
import { restoreError, type Lineage } from '~/data/ledgerEntry'
import { knownMedia } from '~/features/media/shared/media-library'
import { formatMoney } from '~/lib/money'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { useSpending } from '~/stores/spending.store'
import type { Operation } from '../operations'
import { addressesIn } from '../schema/widgets'
import { totalOf } from './cost'
import type { PlannedRun } from './plan'

/** How long the form waits to hear that the API refused a run, so as to mark its fields; in milliseconds. */
const PATIENCE_MS = 4_000

interface SendOptions {
  client: QueryClient
  operation: Pick<Operation, 'id' | 'path'>
  planned: readonly PlannedRun[]
  /** Called once all of them are written down: from here on none is lost. */
  onStored: () => void
}

/**
 * Hands runs to the ledger, which sends them. Resolves when they are written down, and a single one is answered or late.
 *
 * @throws ApiError when a single run was refused at once
 */
export async function sendRuns({ client, operation: { id, path }, planned, onStored }: SendOptions): Promise<void> {
  const submitted = planned.map(({ body, estimate }) =>
    submitGeneration(client, { operationId: id, path, body, estimateCredits: estimate.credits ?? null, inputs: lineageOf(body) }),
  )
  await Promise.all(submitted.map(({ stored }) => stored))
  onStored()
  const [only, ...more] = submitted
  if (!only || more.length > 0) return
  const entry = await Promise.race([only.answered, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))])
  if (entry?.state === 'refused' && entry.error) throw restoreError(entry.error)
}

/** Asks first when the runs cost more than the person's own threshold, or when nobody knows what many of them cost. */
export async function isWanted(runs: readonly PlannedRun[]): Promise<boolean> {
  const { askAbove } = useSpending.getState()
  const total = totalOf(runs)
  if (askAbove === null || total.unknown || total.credits <= askAbove) return true
  return confirm({
    title: `Spend about ${formatMoney(total.credits)}?`,
    body: `This starts ${plural(runs.length, 'run')}. You asked to be warned above ${formatMoney(askAbove)}.`,
    confirmLabel: runs.length === 1 ? 'Run' : `Start ${runs.length} runs`,
    consequences: ['Credits are taken when a run starts; results that moderation holds back cost the same.'],
  })
}

function lineageOf(body: Record<string, unknown>): Lineage[] {
  return addressesIn(body).map(({ uri }): Lineage => knownMedia(uri)?.origin ?? { from: 'url', url: uri.startsWith('https://') ? uri : uri.slice(0, 60) })
}
