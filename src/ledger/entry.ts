import { isObject } from '~/contract/json-schema'
import type { StoredError } from './stored-error'

/** What a run is at the API: a task (/v1/tasks) or a workflow invocation (/v1/workflow_invocations). */
export type EntryKind = 'task' | 'invocation'

/**
 * Where an entry is in its life.
 * - `intent`: written down, not sent
 * - `sending`: sent, or about to be; no answer yet
 * - `unknown`: sent, and nobody can say what became of it; never sent again by itself
 * - `accepted`: the API gave an id and works on it
 * - `refused`: certainly nothing was made, nothing charged
 * - `ended`: over; `ending` says how
 */
export type EntryState = 'intent' | 'sending' | 'unknown' | 'accepted' | 'refused' | 'ended'

/** `gone`: the API knows no run with this id any more; it was deleted, by whomever. */
export type Ending = 'succeeded' | 'failed' | 'cancelled' | 'gone'

export type MediaKind = 'image' | 'video' | 'audio' | 'unknown'

/** One result, by identity: the API's own URLs expire within a day or two, this path does not. */
export interface Output {
  /** `/media/tasks/{id}/{n}` or `/media/invocations/{id}/{node}/{n}`, at this origin. */
  path: string
  kind: MediaKind
  /** Of the workflow, when it is an invocation. */
  node?: string
}

/** Where an input came from. */
export type Lineage =
  | { from: 'entry'; entryId: string; output: number }
  | { from: 'upload'; name: string; uri: string }
  | { from: 'url'; url: string }
  | { from: 'file'; name: string }

/** The last look at the task or invocation, without the signed URLs of its output. */
export interface Run {
  /** PENDING, THROTTLED, RUNNING, SUCCEEDED, FAILED, CANCELLED, or what a newer API says. */
  status: string
  /** 0–1 while it runs. */
  progress: number | null
  failure: string | null
  failureCode: string | null
  /** Credits; only newer versions of the API tell. */
  estimatedCost: number | null
  cost: number | null
  /** What went wrong in single nodes of a workflow, by node id. */
  nodeErrors: Record<string, { message: string; failureCode: string | null; nodeName: string | null }>
}

/** Balance and generations of the last 24 hours, to judge a create whose outcome is unknown. */
export interface Account {
  credits: number
  /** Generations that the API has counted for the entry's model; null when it does not say. */
  today: number | null
}

/** Copies of the outputs on this device. `off`: not wanted; `dropped`: made room for others. */
export type KeepState = 'none' | 'off' | 'saving' | 'saved' | 'failed' | 'dropped'

/** One run, from the wish to the result. Times are ISO 8601 in UTC. */
export interface Entry {
  /** A UUID; it is also the Idempotency-Key of the create. */
  id: string
  kind: EntryKind
  /** As in the contract, such as `CreateTextToImage`; null for a run that another program started. */
  operationId: string | null
  /** Template of the create's path, such as `/v1/workflows/{id}`. */
  path: string | null
  /** What fills the template. */
  params: Record<string, string>
  /** The body that was sent; long data URIs are replaced, see inputs.ts. */
  request: unknown
  model: string | null
  /** What to call it when the request has no prompt: the workflow's name. */
  label: string | null
  seed: number | null
  inputs: Lineage[]
  /** Computed before it was sent, in credits; null when the price is not known. */
  estimateCredits: number | null
  /** What was charged, in credits; null as long as the API does not say. */
  cost: number | null
  state: EntryState
  ending: Ending | null
  createdAt: string
  /** Of the last change: when two copies meet, the later one wins. */
  updatedAt: string
  sentAt: string | null
  acceptedAt: string | null
  /** When it was first seen running. */
  startedAt: string | null
  endedAt: string | null
  lastPolledAt: string | null
  /** How long it ran, when its end was seen as it happened. */
  tookSeconds: number | null
  remoteId: string | null
  run: Run | null
  outputs: Output[]
  kept: { state: KeepState; bytes: number }
  error: StoredError | null
  before: Account | null
  after: Account | null
  /** Set when it was deleted at the API: outputs that are not kept here cannot be had any more. */
  remoteDeletedAt: string | null
  star: boolean
  /** No longer shown in the tray. */
  dismissed: boolean
  notes: string
}

/** Whether the API or the network still owes news of it. */
export function isUnfinished({ state }: Pick<Entry, 'state'>): boolean {
  return state === 'intent' || state === 'sending' || state === 'accepted'
}

/** What the person wrote, for titles and search; empty when the request has no text. */
export function promptOf({ request }: Pick<Entry, 'request'>): string {
  if (!isObject(request)) return ''
  const { promptText, text, speech } = request
  for (const candidate of [promptText, text]) if (typeof candidate === 'string') return candidate
  return isObject(speech) && typeof speech.text === 'string' ? speech.text : ''
}
