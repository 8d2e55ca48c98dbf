import { useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useEffectEvent, useState, type ReactNode } from 'react'
import { isObject } from '~/contract/json-schema'
import { ledger } from '~/data/ledger'
import { keptId } from '~/data/ledgerEntry'
import { fetchFile } from '~/features/media/shared/fetch-file'
import { learnFiles } from '~/features/media/shared/learn-files'
import type { MediaOrigin } from '~/features/media/shared/media-library'
import type { MediaKind } from '~/features/media/shared/media-sniff'
import { Notice } from '~/ui/Notice'
import type { PlaygroundForm } from './context'
import type { Operation } from './operations'
import { modelOf, type Value } from './schema/members'
import { modelFor, prepareFor } from './schema/slots'
import { switchModel } from './schema/switch-model'
import { addressesIn } from './schema/widgets'

interface ArrivalsOptions {
  operation: Operation
  form: PlaygroundForm
  /** Gives a file to the first slot that takes it. */
  offer: (parcel: { file: File; kind: MediaKind; origin: MediaOrigin }) => void
}

/**
 * What other screens send here by the address: an output to be used as input (`inputFrom`), or an earlier request to be
 * run again with changes (`againFrom`). Each is taken once, and then leaves the address.
 */
export function useArrivals({ operation, form, offer }: ArrivalsOptions): { pendingReason: string | undefined; notice: ReactNode } {
  const { inputFrom, againFrom } = useSearch({ from: '/playground/$operation' })
  const navigate = useNavigate({ from: '/playground/$operation' })
  const [problem, setProblem] = useState<string>()
  const { schema } = operation

  const takeInput = useEffectEvent(async (reference: string): Promise<undefined> => {
    const [entryId = '', at = '0'] = reference.split('.')
    const n = Number(at)
    const entry = await ledger.get(entryId)
    const output = entry?.outputs[n]
    if (!entry || !output || output.kind === 'unknown') throw new Error('This device does not know that result any more.')
    const { kind, path } = output
    const kept = entry.kept.state === 'saved' ? await ledger.urls.acquire(keptId(entryId, n)) : undefined
    const file = await fetchFile(kept ?? path, `result of ${entry.model ?? 'a run'}`)
    if (kept) ledger.urls.release(keptId(entryId, n))
    const model = modelFor(schema, form.value, kind)
    const value = model === undefined || model === modelOf(form.value) ? form.value : switchModel(schema, form.value, model).value
    const prepared = prepareFor(schema, value, kind)
    if (prepared && prepared !== form.value) form.reset(prepared)
    // The place for it is there once the form was drawn anew.
    await new Promise((resolve) => setTimeout(resolve, 0))
    offer({ file, kind, origin: { from: 'entry', entryId, output: n } })
  })

  const takeRequest = useEffectEvent(async (entryId: string): Promise<string | undefined> => {
    const entry = await ledger.get(entryId)
    if (!entry || !isObject(entry.request)) throw new Error('This device does not know that run any more.')
    const { body, missing } = await ledger.requestOf(entry)
    const value: Value = isObject(body) ? body : {}
    await learnFiles(addressesIn(value).map(({ uri }) => uri))
    form.reset(switchModel(schema, value, modelOf(value) ?? '').value)
    return missing > 0 ? 'Files of this run are no longer on this device. Choose them again.' : undefined
  })

  const take = useEffectEvent(async (): Promise<string | undefined> => {
    try {
      return inputFrom === undefined ? await takeRequest(againFrom ?? '') : await takeInput(inputFrom)
    } catch (error) {
      return error instanceof Error ? error.message : 'It could not be fetched.'
    } finally {
      void navigate({ search: ({ inputFrom: _input, againFrom: _again, ...rest }) => rest, replace: true, resetScroll: false })
    }
  })

  const arrival = inputFrom ?? againFrom
  useEffect(() => {
    if (arrival !== undefined) void take().then((reason) => setProblem(reason))
  }, [arrival])

  return {
    pendingReason: arrival === undefined ? undefined : 'What comes from an earlier run is still being fetched.',
    notice: problem && (
      <Notice tone="warning" title="Not everything could be taken over">
        {problem}
      </Notice>
    ),
  }
}
