import { isObject } from '~/contract/json-schema'
import { recentUploads } from '~/features/media/shared/recent-uploads'
import type { Drafts } from '../graph/body'
import { isMedia, type WorkflowInput } from '../graph/inputs'

const KEY = 'greenroom.workflow-inputs'
/** Versions whose inputs are kept, the latest ones. */
const MOST = 20

interface Kept {
  version: string
  /** Id of the entry whose inputs the form had taken up; null for a plain form. */
  of: string | null
  drafts: Drafts
  /** Inputs whose files were in the page only, and could not be kept. */
  lost: string[]
}

export interface KeptDrafts {
  drafts: Drafts
  lost: readonly string[]
}

/**
 * What was typed into the form of a version on this device and not reset; undefined when there is nothing. Uploads that
 * have expired meanwhile count as lost.
 *
 * @param of the entry whose inputs the form takes up: only what was typed on top of these counts then
 */
export function readKept(version: string, of: string | undefined, inputs: readonly WorkflowInput[]): KeptDrafts | undefined {
  const kept = readAll().find((one) => one.version === version && (of === undefined || one.of === of))
  if (!kept) return undefined
  const uploads = new Set(recentUploads().map(({ uri }) => uri))
  const lost = new Set(kept.lost)
  const drafts: Record<string, string | boolean> = {}
  for (const { id, type } of inputs) {
    const draft = Object.hasOwn(kept.drafts, id) ? kept.drafts[id] : undefined
    if (draft === undefined || (typeof draft === 'boolean') !== (type === 'boolean')) continue
    if (isMedia(type) && String(draft).startsWith('runway:') && !uploads.has(String(draft))) lost.add(id)
    else drafts[id] = draft
  }
  return { drafts, lost: inputs.filter(({ id }) => lost.has(id)).map(({ label }) => label) }
}

/** Keeps the form of a version for the next time. Storage that is full or refused forgets it; the form stays as it is. */
export function writeKept(version: string, of: string | undefined, drafts: Drafts): void {
  const given = Object.entries(drafts).filter(([, draft]) => draft !== undefined)
  const kept: Kept = {
    version,
    of: of ?? null,
    drafts: Object.fromEntries(given.filter(([, draft]) => !isFile(draft))),
    lost: given.filter(([, draft]) => isFile(draft)).map(([id]) => id),
  }
  const others = readAll().filter((one) => one.version !== version)
  try {
    localStorage.setItem(KEY, JSON.stringify([...(given.length > 0 || of !== undefined ? [kept] : []), ...others].slice(0, MOST)))
  } catch {
    // Nothing to do about it.
  }
}

const isFile = (draft: unknown): boolean => typeof draft === 'string' && draft.startsWith('data:')

function readAll(): Kept[] {
  try {
    const all: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(all) ? all.flatMap((one) => readOne(one) ?? []) : []
  } catch {
    return []
  }
}

function readOne(value: unknown): Kept | undefined {
  if (!isObject(value) || typeof value.version !== 'string' || !isObject(value.drafts)) return undefined
  const drafts = Object.entries(value.drafts).filter((entry): entry is [string, string | boolean] => typeof entry[1] === 'string' || typeof entry[1] === 'boolean')
  return {
    version: value.version,
    of: typeof value.of === 'string' ? value.of : null,
    drafts: Object.fromEntries(drafts),
    lost: Array.isArray(value.lost) ? value.lost.filter((id): id is string => typeof id === 'string') : [],
  }
}
