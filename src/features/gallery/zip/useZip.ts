import { useRef, useState } from 'react'
import { ledger } from '~/data/ledger'
import { promptOf, type Entry } from '~/data/ledgerEntry'
import { readOutput } from '~/data/ledgerMedia'
import { operationLabel } from '~/features/tasks/shared/operation-label'
import { taskName } from '~/features/tasks/shared/TaskName'
import { downloadBlob } from '~/ui/download'
import { createNamer, extensionOf, safeName } from './names'
import type { Zipped, ZipItem, ZipProgress } from './zipFiles'

export type ZipState = { step: 'packing'; progress: ZipProgress | undefined } | { step: 'done'; files: number; bytes: number; failures: Zipped['failures'] } | { step: 'failed'; why: string }

/** Packs the outputs of runs and gives them to the person as one file. */
export function useZip() {
  const [state, setState] = useState<ZipState>()
  const stop = useRef<AbortController>(undefined)

  async function start(ids: readonly string[]) {
    stop.current?.abort()
    const mine = (stop.current = new AbortController())
    const say = (next: ZipState | undefined) => {
      if (stop.current === mine) setState(next)
    }
    say({ step: 'packing', progress: undefined })
    try {
      const [{ zipFiles }, entries] = await Promise.all([import('./zipFiles'), ledger.getMany(ids)])
      const runs = entries.filter((entry) => entry !== undefined)
      const namer = createNamer()
      const zipped = await zipFiles(runs.flatMap(itemsOf), {
        nameOf: (base, type) => namer(base, extensionOf(type)),
        last: (names) => ({ name: namer('runs', '.json'), text: listOf(runs, names) }),
        signal: mine.signal,
        onProgress: (progress) => say({ step: 'packing', progress }),
      })
      const files = zipped.names.filter((name) => name !== undefined).length
      if (files > 0) downloadBlob(`greenroom-${localDay(Date.now())}.zip`, zipped.blob)
      say({ step: 'done', files, bytes: zipped.blob.size, failures: zipped.failures })
    } catch (error) {
      if (!mine.signal.aborted) say({ step: 'failed', why: error instanceof Error ? error.message : String(error) })
    }
  }

  function close() {
    stop.current?.abort()
    stop.current = undefined
    setState(undefined)
  }

  return { state, start: (ids: readonly string[]) => void start(ids), close }
}

/** "2026-10-01 A brass lamp 2": the day it was made, what was asked for, and which of several. */
function itemsOf(entry: Entry): ZipItem[] {
  const name = taskName(entry).slice(0, 200)
  const madeAt = Date.parse(entry.createdAt)
  const base = safeName(`${localDay(madeAt)} ${name}`)
  return entry.outputs.map((_output, n) => ({
    base: entry.outputs.length > 1 ? `${base} ${n + 1}` : base,
    label: entry.outputs.length > 1 ? `${name}, output ${n + 1}` : name,
    madeAt,
    read: () => readOutput(entry, n),
  }))
}

/** What every file in the zip came from, for programs and for later. */
function listOf(runs: readonly Entry[], names: readonly (string | undefined)[]): string {
  let at = 0
  const list = runs.map((entry) => ({
    files: entry.outputs.map(() => names[at++] ?? null),
    operation: operationLabel(entry.operationId),
    prompt: promptOf(entry),
    model: entry.model,
    seed: entry.seed,
    createdAt: entry.createdAt,
    taskId: entry.remoteId,
    credits: entry.cost ?? entry.estimateCredits,
  }))
  return `${JSON.stringify(list, null, 2)}\n`
}

/** "2026-10-01" in the person's own time. */
function localDay(time: number): string {
  const date = new Date(time)
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`
}

const two = (value: number): string => String(value).padStart(2, '0')
