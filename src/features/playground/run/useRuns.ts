import { useQuery } from '@tanstack/react-query'
import { useDeferredValue, useMemo, useRef, useState } from 'react'
import { isValid } from '~/contract/validate'
import { useSubmitGeneration } from '~/data/ledger'
import { restoreError, type Lineage } from '~/data/ledgerEntry'
import { organizationQuery } from '~/data/organization'
import { knownMedia, useMediaLibrary } from '~/features/media/shared/media-library'
import { formatMoney } from '~/lib/money'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { useSpending } from '~/stores/spending.store'
import type { PlaygroundForm } from '../context'
import type { Operation } from '../operations'
import { addressesIn } from '../schema/widgets'
import { sumOf } from './cost'
import { obstacle } from './obstacle'
import { planRuns, type PlannedRun } from './plan'
import { randomSeed } from './seeds'

/** How long the form waits to hear that the API refused a run, so as to mark its fields; in milliseconds. */
const PATIENCE_MS = 4_000

interface RunsOptions {
  operation: Operation
  form: PlaygroundForm
  /** A file that is still on its way. */
  fileReason: string | undefined
}

/** Everything between the form and the ledger: how many runs, what they cost, whether they may go, and sending them. */
export function useRuns({ operation, form, fileReason }: RunsOptions) {
  const [count, setCount] = useState(1)
  const [others, setOthers] = useState<readonly string[]>([])
  const [nextSeed, setNextSeed] = useState(() => randomSeed())
  const [lastSeed, setLastSeed] = useState<number>()
  const isBusy = useRef(false)
  const submitGeneration = useSubmitGeneration()
  const { data: organization } = useQuery({ ...organizationQuery(), throwOnError: false })
  const library = useMediaLibrary(({ known }) => known)

  // Late by a moment while one types: what a long prompt costs must not hold up its letters.
  const value = useDeferredValue(form.value)
  const runs = useMemo(
    () => planRuns({ operation, value, body: form.body(), count, others: others.filter((model) => model !== value.model), nextSeed, secondsOf: (uri) => library.get(uri)?.facts.seconds }),
    // form is a new object with every render; its body changes with the value.
    // oxlint-disable-next-line react-hooks/exhaustive-deps
    [operation, value, count, others, nextSeed, library],
  )
  const total = totalOf(runs)
  const disabledReason = obstacle({ runs, total, organization, fileReason })

  async function run(): Promise<void> {
    // What is shown may be late by a moment.
    const now = planNow()
    if (isBusy.current || obstacle({ runs: now, total: totalOf(now), organization, fileReason }) !== undefined) return
    isBusy.current = true
    try {
      // What cannot be sent is complained about before anything is asked.
      const mayAsk = isValid(operation.schema, form.body())
      if (!mayAsk || (await isWanted(now))) await form.submit({ send: () => send(planNow()) })
    } finally {
      isBusy.current = false
    }
  }

  const planNow = () => {
    const latest = form.latest()
    return planRuns({ operation, value: latest, body: form.body(), count, others: others.filter((model) => model !== latest.model), nextSeed, secondsOf: (uri) => knownMedia(uri)?.facts.seconds })
  }

  /** @throws ApiError when a single run was refused at once */
  async function send(planned: readonly PlannedRun[]): Promise<void> {
    const submitted = planned.map(({ body, estimate }) =>
      submitGeneration({ operationId: operation.id, path: operation.path, body, estimateCredits: estimate.credits ?? null, inputs: lineageOf(body) }),
    )
    await Promise.all(submitted.map(({ stored }) => stored))
    const seed = planned[0]?.body.seed
    if (typeof seed === 'number') setLastSeed(seed)
    setNextSeed(randomSeed())
    const [only, ...more] = submitted
    if (!only || more.length > 0) return
    const entry = await Promise.race([only.answered, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), PATIENCE_MS))])
    if (entry?.state === 'refused' && entry.error) throw restoreError(entry.error)
  }

  return { runs, total, count, setCount, others, setOthers, nextSeed, seedRolled: () => setNextSeed(randomSeed()), lastSeed, disabledReason, run }
}

const totalOf = (runs: readonly PlannedRun[]) => sumOf(runs.map(({ estimate }) => estimate))

/** Asks first when the runs cost more than the person's own threshold, or when nobody knows what many of them cost. */
async function isWanted(runs: readonly PlannedRun[]): Promise<boolean> {
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
