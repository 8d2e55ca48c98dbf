import { invalidAt } from '../problem'
import { checkToken, hash } from '../signing'
import type { World } from '../world'
import { day } from './time'

/**
 * Looks at an address that a request sends in: HTTPS, `runway://` or `data:`.
 * @param path where it stands in the body, for the issue
 * @returns where its bytes are: a key of `world.files`, or the path of the sandbox's own media; undefined for the
 * addresses of others, which the sandbox does not fetch
 * @throws Problem 400 for an address the API could not fetch
 */
export function resolveAsset(world: World, uri: string, path: (string | number)[]): string | undefined {
  if (uri.startsWith('data:')) return keepDataUri(world, uri, path)
  if (uri.startsWith('runway://')) return uploadOf(world, uri, path)
  const host = URL.canParse(uri) ? new URL(uri).hostname : ''
  if (host === '') throw invalidAt(path, 'Invalid URL.')
  if (uri.startsWith(`${world.origin}/media/`)) return ownMedia(world, uri, path)
  if (/^[\d.]+$|^\[|^localhost$/u.test(host)) throw invalidAt(path, 'URLs must be hosted on a domain.')
  return undefined
}

/** Every address in a body, wherever it stands, must be one that could be fetched. */
export function checkAssets(world: World, body: unknown, path: (string | number)[] = []): void {
  if (typeof body === 'string') {
    if (/^(?:https:\/\/|runway:\/\/|data:)/u.test(body)) resolveAsset(world, body, path)
  } else if (Array.isArray(body)) {
    body.forEach((entry, index) => checkAssets(world, entry, [...path, index]))
  } else if (typeof body === 'object' && body !== null) {
    for (const [key, value] of Object.entries(body)) if (!written.has(key)) checkAssets(world, value, [...path, key])
  }
}

/** Members that hold prose: a prompt may begin with an address without meaning it. */
const written = new Set(['promptText', 'prompt', 'text', 'value', 'tag'])

/** An output as the input of the next request: its address must still hold. */
function ownMedia(world: World, uri: string, path: (string | number)[]): string {
  const { pathname, searchParams } = new URL(uri)
  if (checkToken(pathname, searchParams.get('_jwt'), world.now()) !== 'valid') {
    throw invalidAt(path, 'Failed to fetch asset. Received HTTP response code "403".')
  }
  return pathname
}

function keepDataUri(world: World, uri: string, path: (string | number)[]): string {
  const comma = uri.indexOf(',')
  const [type = '', ...options] = uri.slice('data:'.length, comma).split(';')
  if (comma < 0 || type === '') throw invalidAt(path, 'Invalid data URI.')
  const data = uri.slice(comma + 1)
  try {
    const binary = options.includes('base64') ? atob(data) : decodeURIComponent(data)
    const key = `data:${hash(uri)}`
    world.files.put(key, { type, bytes: Uint8Array.from(binary, (letter) => letter.charCodeAt(0)) })
    return key
  } catch {
    throw invalidAt(path, 'Invalid data URI.')
  }
}

function uploadOf(world: World, uri: string, path: (string | number)[]): string {
  const upload = world.uploads.get(uri.slice('runway://'.length))
  if (upload?.size === undefined || world.now() - upload.createdAt >= day) {
    throw invalidAt(path, 'Failed to fetch asset. Received HTTP response code "404".')
  }
  return `upload:${upload.id}`
}
