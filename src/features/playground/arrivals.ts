/** What comes from an earlier run, fetched and put into the form. The ledger behind it is large: loaded when something comes. */
import { isObject, type JsonSchema } from '~/contract/json-schema'
import { ledger } from '~/data/ledger'
import { keptId } from '~/data/ledgerEntry'
import { fetchFile } from '~/features/media/shared/fetch-file'
import { learnFiles } from '~/features/media/shared/learn-files'
import type { MediaOrigin } from '~/features/media/shared/media-library'
import type { MediaKind } from '~/features/media/shared/media-sniff'
import type { PlaygroundForm } from './context'
import { modelOf, type Value } from './schema/members'
import { modelFor, prepareFor } from './schema/slots'
import { switchModel } from './schema/switch-model'
import { addressesIn } from './schema/widgets'

/** Gives a file to the first slot that takes it. */
export type Offer = (parcel: { file: File; kind: MediaKind; origin: MediaOrigin }) => void

interface Taker {
  schema: JsonSchema
  form: Pick<PlaygroundForm, 'latest' | 'reset'>
}

/**
 * Takes an output of an earlier run as input.
 *
 * @param reference `{entry id}.{n}`
 * @throws Error in words for people when it cannot be had
 */
export async function takeInput(reference: string, { schema, form, offer }: Taker & { offer: Offer }): Promise<undefined> {
  const [entryId = '', at = '0'] = reference.split('.')
  const n = Number(at)
  const entry = await ledger.get(entryId)
  const output = entry?.outputs[n]
  if (!entry || !output || output.kind === 'unknown') throw new Error('This device does not know that result any more.')
  const { kind, path } = output
  const kept = entry.kept.state === 'saved' ? await ledger.urls.acquire(keptId(entryId, n)) : undefined
  const file = await fetchFile(kept ?? path, `result of ${entry.model ?? 'a run'}`)
  if (kept) ledger.urls.release(keptId(entryId, n))
  // What was typed while it came is in it.
  const now = form.latest()
  const model = modelFor(schema, now, kind)
  const value = model === undefined || model === modelOf(now) ? now : switchModel(schema, now, model).value
  const prepared = prepareFor(schema, value, kind)
  if (prepared && prepared !== now) form.reset(prepared)
  // The place for it is there once the form was drawn anew.
  await new Promise((resolve) => setTimeout(resolve, 0))
  offer({ file, kind, origin: { from: 'entry', entryId, output: n } })
}

/**
 * Fills the form with the request of an earlier run.
 *
 * @returns what could not be brought along, in one sentence
 * @throws Error in words for people when it cannot be had
 */
export async function takeRequest(entryId: string, { schema, form }: Taker): Promise<string | undefined> {
  const entry = await ledger.get(entryId)
  if (!entry || !isObject(entry.request)) throw new Error('This device does not know that run any more.')
  const { body, missing } = await ledger.requestOf(entry)
  const value: Value = isObject(body) ? body : {}
  await learnFiles(addressesIn(value).map(({ uri }) => uri))
  form.reset(switchModel(schema, value, modelOf(value) ?? '').value)
  return missing > 0 ? 'Files of this run are no longer on this device. Choose them again.' : undefined
}
