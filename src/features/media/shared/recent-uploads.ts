import { isObject } from '~/contract/json-schema'
import type { MediaFacts } from './media-rules'

const KEY = 'greenroom.uploads'
const MOST = 40

/** An upload that can be used again until it expires. */
export interface RecentUpload {
  /** `runway://…` */
  uri: string
  name: string
  /** ISO 8601, UTC. */
  expiresAt: string
  facts: MediaFacts
}

/** Uploads of this device that are still good, newest first. The API has no list of them. */
export function recentUploads(now: number = Date.now()): RecentUpload[] {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '[]')
    return Array.isArray(kept) ? kept.filter(isUpload).filter(({ expiresAt }) => Date.parse(expiresAt) > now) : []
  } catch {
    return []
  }
}

export function rememberUpload(upload: RecentUpload): void {
  const others = recentUploads().filter(({ uri }) => uri !== upload.uri)
  try {
    localStorage.setItem(KEY, JSON.stringify([upload, ...others].slice(0, MOST)))
  } catch {
    // It can be used in this form all the same.
  }
}

function isUpload(value: unknown): value is RecentUpload {
  if (!isObject(value) || !isObject(value.facts)) return false
  const { uri, name, expiresAt, facts } = value
  const isKind = facts.kind === 'image' || facts.kind === 'video' || facts.kind === 'audio'
  return typeof uri === 'string' && uri.startsWith('runway://') && typeof name === 'string' && typeof expiresAt === 'string' && isKind
}
