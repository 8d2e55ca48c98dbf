import { mediaPath } from '~/api/media'
import { isObject } from '~/contract/json-schema'
import type { EntryKind, Ending, MediaKind, Output, Run } from './entry'

/**
 * A Task or WorkflowInvocation as it came, believed as little as possible: unknown members and statuses are survived.
 * @returns undefined when it has no status at all
 */
export function readRun(kind: EntryKind, remoteId: string, value: unknown): { run: Run; outputs: Output[] } | undefined {
  if (!isObject(value) || typeof value.status !== 'string') return undefined
  const run: Run = {
    status: value.status,
    progress: share(value.progress),
    failure: text(value.failure),
    failureCode: text(value.failureCode),
    estimatedCost: creditsOf(value.estimatedCost),
    cost: creditsOf(value.cost),
    nodeErrors: nodeErrorsOf(value.nodeErrors),
  }
  return { run, outputs: kind === 'task' ? taskOutputs(remoteId, value.output) : invocationOutputs(remoteId, value.output) }
}

/** How a run has ended; undefined while it goes on, and for statuses that nobody here knows. */
export function endingOf(status: string): Ending | undefined {
  return Object.hasOwn(ENDINGS, status) ? ENDINGS[status] : undefined
}

const ENDINGS: Readonly<Record<string, Ending>> = { SUCCEEDED: 'succeeded', FAILED: 'failed', CANCELLED: 'cancelled' }

function taskOutputs(id: string, urls: unknown): Output[] {
  return list(urls).map((url, n) => ({ path: mediaPath.task(id, n), kind: mediaKind(url) }))
}

function invocationOutputs(id: string, nodes: unknown): Output[] {
  if (!isObject(nodes)) return []
  return Object.entries(nodes).flatMap(([node, urls]) =>
    list(urls).map((url, n) => ({ path: mediaPath.invocation(id, node, n), kind: mediaKind(url), node })),
  )
}

/** By the ending of the file's name in its URL. */
function mediaKind(url: unknown): MediaKind {
  if (typeof url !== 'string') return 'unknown'
  const path = url.split(/[?#]/u, 1)[0] ?? ''
  const extension = /\.([a-z0-9]+)$/iu.exec(path)?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(KINDS, extension) ? KINDS[extension]! : 'unknown'
}

const KINDS: Readonly<Record<string, MediaKind>> = {
  png: 'image', jpg: 'image', jpeg: 'image', webp: 'image', gif: 'image', avif: 'image',
  mp4: 'video', webm: 'video', mov: 'video', mkv: 'video',
  mp3: 'audio', wav: 'audio', ogg: 'audio', m4a: 'audio', flac: 'audio', aac: 'audio',
}

function nodeErrorsOf(value: unknown): Run['nodeErrors'] {
  if (!isObject(value)) return {}
  return Object.fromEntries(
    Object.entries(value).map(([node, error]) => {
      const { message, failureCode, nodeName } = isObject(error) ? error : {}
      return [node, { message: text(message) ?? 'This node failed.', failureCode: text(failureCode), nodeName: text(nodeName) }]
    }),
  )
}

const list = (value: unknown): unknown[] => (Array.isArray(value) ? value : [])
const text = (value: unknown): string | null => (typeof value === 'string' && value !== '' ? value : null)
const share = (value: unknown): number | null =>
  typeof value === 'number' && Number.isFinite(value) ? Math.min(1, Math.max(0, value)) : null
const creditsOf = (value: unknown): number | null =>
  isObject(value) && typeof value.credits === 'number' && Number.isFinite(value.credits) ? value.credits : null
