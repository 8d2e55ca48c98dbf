import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useDeferredValue, useEffect, useMemo, useRef, useState } from 'react'
import { isValid } from '~/contract/check'
import { organizationQuery } from '~/data/organization'
import { knownMedia, useMediaLibrary } from '~/features/media/shared/media-library'
import { pageReady } from '~/ui/pageReady'
import type { PlaygroundForm } from '../context'
import type { Operation } from '../operations'
import { totalOf } from './cost'
import { obstacle } from './obstacle'
import { planRuns, type PlannedRun } from './plan'
import { randomSeed } from './seeds'

// The way to the ledger, and the ledger with it: needed with the first press, and most often there before it.
type Sending = typeof import('./send')
const loadSending = (): Promise<Sending> => import('./send')

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
  /** A press is there, and what sends it is not yet. */
  const [isWaiting, setWaiting] = useState(false)
  const client = useQueryClient()
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
      const sending = loadSending()
      setWaiting(true)
      // That it does not come is said by the submit.
      void sending.catch(() => {}).then(() => setWaiting(false))
      // What cannot be sent is complained about before anything is asked.
      const mayAsk = isValid(operation.schema, form.body())
      const isWanted = !mayAsk || (await sending.then((way) => way.isWanted(now), () => true))
      if (isWanted) await form.submit({ send: async () => send(await sending, planNow()) })
    } finally {
      isBusy.current = false
    }
  }

  const planNow = () => {
    const latest = form.latest()
    return planRuns({ operation, value: latest, body: form.body(), count, others: others.filter((model) => model !== latest.model), nextSeed, secondsOf: (uri) => knownMedia(uri)?.facts.seconds })
  }

  /** @throws ApiError when a single run was refused at once */
  async function send({ sendRuns }: Sending, planned: readonly PlannedRun[]): Promise<void> {
    await sendRuns({ client, operation, planned, onStored: () => stored(planned) })
  }

  function stored([first]: readonly PlannedRun[]) {
    const seed = first?.body.seed
    if (typeof seed === 'number') setLastSeed(seed)
    setNextSeed(randomSeed())
  }

  useEffect(() => {
    void pageReady().then(loadSending).catch(() => {})
  }, [])

  return { runs, total, count, setCount, others, setOthers, nextSeed, seedRolled: () => setNextSeed(randomSeed()), lastSeed, disabledReason, isWaiting, run }
}

