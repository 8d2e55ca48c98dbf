import { isObject } from '~/contract/json-schema'
import type { Account, Entry, EntryKind, Lineage } from './entry'
import { createEntry } from './new-entry'
import { takeOutInputs, type StoredInput } from './inputs'

/** A wish to run something. */
export interface Submission {
  /** As in the contract, such as `CreateTextToImage` or `RunWorkflow`. */
  operationId: string
  /** Template of the path, such as `/v1/text_to_image`. */
  path: string
  params?: Record<string, string>
  body: unknown
  /** What it becomes at the API; by default a task. */
  kind?: EntryKind
  label?: string
  /** In credits; null when the price is not known. */
  estimateCredits?: number | null
  inputs?: Lineage[]
  /** The account before it is sent, when it is known. */
  before?: Account | null
}

/** The intent, and the files that were taken out of its request. */
export function intentOf(submission: Submission, id: string, createdAt: string): { entry: Entry; files: StoredInput[] } {
  const { operationId, path, params = {}, body, kind = 'task', label, estimateCredits = null, inputs = [], before = null } = submission
  const { request, inputs: files } = takeOutInputs(id, body)
  const { model, seed } = isObject(body) ? body : {}
  const entry = createEntry({
    id, kind, createdAt, operationId, path, params, request, estimateCredits, inputs, before,
    label: label ?? null,
    model: typeof model === 'string' ? model : null,
    seed: typeof seed === 'number' ? seed : null,
  })
  return { entry, files }
}
