import { mediaPath } from '~/api/media'
import { isObject } from '~/contract/json-schema'
import { isUuid } from '~/lib/ids'
import { toDate } from '~/lib/dates'
import type { Account, Ending, Entry, EntryState, KeepState, Lineage, MediaKind, Output, Run } from './entry'
import { createEntry } from './new-entry'
import type { StoredError } from './stored-error'

/**
 * An entry out of a file that anybody may have written. Every member is read by itself, so nothing foreign comes in;
 * what makes no sense becomes its default.
 * @returns undefined when it has no id of its own, or contradicts itself
 */
export function parseEntry(value: unknown): Entry | undefined {
  if (!isObject(value)) return undefined
  const id = value.id
  const createdAt = time(value.createdAt)
  if (typeof id !== 'string' || !isUuid(id) || createdAt === null) return undefined
  const kind = value.kind === 'invocation' ? 'invocation' : 'task'
  const state = oneOf<EntryState>(value.state, ['intent', 'sending', 'unknown', 'accepted', 'refused', 'ended'])
  const remoteId = typeof value.remoteId === 'string' && isUuid(value.remoteId) ? value.remoteId : null
  const ending = oneOf<Ending>(value.ending, ['succeeded', 'failed', 'cancelled', 'gone'])
  if (state === null || (state === 'ended') !== (ending !== null) || ((state === 'accepted' || state === 'ended') && remoteId === null)) return undefined
  return createEntry({
    id, kind, createdAt, state, remoteId, ending,
    operationId: word(value.operationId),
    path: path(value.path),
    params: paramsOf(value.params),
    request: value.request ?? null,
    model: word(value.model),
    label: text(value.label, 500),
    seed: number(value.seed),
    inputs: list(value.inputs).flatMap(lineageOf),
    estimateCredits: number(value.estimateCredits),
    cost: number(value.cost),
    updatedAt: time(value.updatedAt) ?? createdAt,
    sentAt: time(value.sentAt),
    acceptedAt: time(value.acceptedAt),
    startedAt: time(value.startedAt),
    endedAt: time(value.endedAt),
    lastPolledAt: time(value.lastPolledAt),
    tookSeconds: number(value.tookSeconds),
    run: runOf(value.run),
    outputs: remoteId === null ? [] : list(value.outputs).flatMap((output) => outputOf(output, remoteId)),
    kept: keptOf(value.kept),
    error: errorOf(value.error),
    before: accountOf(value.before),
    after: accountOf(value.after),
    remoteDeletedAt: time(value.remoteDeletedAt),
    star: value.star === true,
    dismissed: value.dismissed === true,
    notes: text(value.notes, 10_000) ?? '',
  })
}

/** A path is written anew from the ids in it: a file must not choose what the page asks for. */
function outputOf(value: unknown, remoteId: string): Output[] {
  if (!isObject(value) || typeof value.path !== 'string') return []
  const n = Number(/\/(\d{1,4})$/u.exec(value.path)?.[1])
  if (!Number.isInteger(n)) return []
  const kind = oneOf<MediaKind>(value.kind, ['image', 'video', 'audio']) ?? 'unknown'
  if (value.node === undefined) return [{ path: mediaPath.task(remoteId, n), kind }]
  return typeof value.node === 'string' && isUuid(value.node) ? [{ path: mediaPath.invocation(remoteId, value.node, n), kind, node: value.node }] : []
}

function runOf(value: unknown): Run | null {
  if (!isObject(value) || typeof value.status !== 'string') return null
  const nodeErrors = Object.entries(isObject(value.nodeErrors) ? value.nodeErrors : {}).flatMap(([node, error]) =>
    isObject(error) && isUuid(node)
      ? [[node, { message: text(error.message, 2_000) ?? '', failureCode: word(error.failureCode), nodeName: text(error.nodeName, 500) }] as const]
      : [],
  )
  return {
    status: value.status.slice(0, 50),
    progress: number(value.progress),
    failure: text(value.failure, 2_000),
    failureCode: word(value.failureCode),
    estimatedCost: number(value.estimatedCost),
    cost: number(value.cost),
    nodeErrors: Object.fromEntries(nodeErrors),
  }
}

function keptOf(value: unknown): Entry['kept'] {
  const state = isObject(value) ? oneOf<KeepState>(value.state, ['none', 'off', 'saved', 'failed', 'dropped']) : null
  return { state: state ?? 'none', bytes: (isObject(value) ? number(value.bytes) : null) ?? 0 }
}

function errorOf(value: unknown): StoredError | null {
  if (!isObject(value)) return null
  return {
    message: text(value.message, 2_000) ?? '',
    status: number(value.status) ?? 0,
    outcome: oneOf(value.outcome, ['refused', 'failed', 'unknown'] as const) ?? 'unknown',
    code: word(value.code),
    issues: [],
    docUrl: null,
  }
}

function accountOf(value: unknown): Account | null {
  const credits = isObject(value) ? number(value.credits) : null
  return isObject(value) && credits !== null ? { credits, today: number(value.today) } : null
}

function lineageOf(value: unknown): Lineage[] {
  if (!isObject(value)) return []
  const { from, entryId, output, name, uri, url } = value
  if (from === 'entry' && typeof entryId === 'string' && isUuid(entryId)) return [{ from, entryId, output: number(output) ?? 0 }]
  if (from === 'upload' && typeof uri === 'string') return [{ from, name: text(name, 500) ?? '', uri }]
  if (from === 'url' && typeof url === 'string') return [{ from, url }]
  return from === 'file' ? [{ from, name: text(name, 500) ?? '' }] : []
}

function paramsOf(value: unknown): Record<string, string> {
  if (!isObject(value)) return {}
  return Object.fromEntries(Object.entries(value).flatMap(([key, param]) => (/^\w{1,40}$/u.test(key) && typeof param === 'string' ? [[key, param]] : [])))
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value.slice(0, 1_000) : [])
const text = (value: unknown, most: number): string | null => (typeof value === 'string' ? value.slice(0, most) : null)
const word = (value: unknown): string | null => (typeof value === 'string' && /^[\w.-]{1,100}$/u.test(value) ? value : null)
const path = (value: unknown): string | null => (typeof value === 'string' && /^\/v1\/[\w/{}]{1,100}$/u.test(value) ? value : null)
const number = (value: unknown): number | null => (typeof value === 'number' && Number.isFinite(value) ? value : null)
const time = (value: unknown): string | null => (typeof value === 'string' ? (toDate(value)?.toISOString() ?? null) : null)
const oneOf = <T extends string>(value: unknown, all: readonly T[]): T | null => all.find((one) => one === value) ?? null
