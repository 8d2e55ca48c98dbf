import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { join, sep } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import type { MiddlewareHandler } from 'hono'
import { getMimeType } from 'hono/utils/mime'
import { routeFiles, routeOf, withHints, type RouteFiles } from './route-files'

const encoders = {
  br: (bytes: Uint8Array) => promisify(brotliCompress)(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: 9 } }),
  gzip: (bytes: Uint8Array) => promisify(gzip)(bytes, { level: 9 }),
}
type Encoding = keyof typeof encoders | 'identity'

interface File {
  type: string
  etag: string
  bytes: Uint8Array<ArrayBuffer>
  encoded: Map<Encoding, Promise<Uint8Array<ArrayBuffer>>>
}

/**
 * Serves the built page. Only files that were there at the start have an address, so none outside of the folder can
 * be reached. Each is read and compressed once. Every other address that a browser opens is a route of the page, which
 * comes with hints for that route's scripts.
 * @param folder what the build wrote, with index.html in it
 */
export function statics(folder: string): MiddlewareHandler {
  const paths = new Set(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length).replaceAll(sep, '/')),
  )
  const routes: RouteFiles = paths.has(`/${routeFiles}`) ? JSON.parse(readFileSync(join(folder, routeFiles), 'utf8')) : {}
  const files = new Map<string, Promise<File>>()

  return async ({ req }, next) => {
    if (req.method !== 'GET' && req.method !== 'HEAD') return next()
    const isFile = paths.has(req.path)
    if (!isFile && !req.header('accept')?.includes('text/html')) return next()
    const path = isFile ? req.path : '/index.html'
    const route = isFile ? undefined : routeOf(req.path, routes)
    const name = `${path} ${route ?? ''}`
    const known = files.get(name) ?? load(join(folder, path), route === undefined ? undefined : routes[route])
    files.set(name, known)
    const file = await known
    const headers: Record<string, string> = {
      'content-type': file.type,
      etag: file.etag,
      vary: 'accept-encoding',
      // The build puts a hash of the content into the names of assets: such a name never means anything else.
      'cache-control': path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    }
    if (req.header('if-none-match') === file.etag) return new Response(null, { status: 304, headers })
    const encoding = choose(file, req.header('accept-encoding'))
    if (encoding !== 'identity') headers['content-encoding'] = encoding
    return new Response(await encode(file, encoding), { headers })
  }
}

async function load(path: string, hints?: readonly string[]): Promise<File> {
  const read = await readFile(path)
  const bytes = new Uint8Array(hints ? Buffer.from(withHints(read.toString('utf8'), hints)) : read)
  const etag = `W/"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`
  const type = getMimeType(path) ?? 'application/octet-stream'
  return { bytes, etag, type, encoded: new Map() }
}

function choose({ type, bytes }: File, accepted = ''): Encoding {
  if (bytes.byteLength < 1024 || !/^text\/|javascript|json|svg|xml|wasm/.test(type)) return 'identity'
  return /\bbr\b/.test(accepted) ? 'br' : /\bgzip\b/.test(accepted) ? 'gzip' : 'identity'
}

function encode({ bytes, encoded }: File, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const known = encoded.get(encoding)
  if (known) return known
  const made = encoding === 'identity' ? Promise.resolve(bytes) : encoders[encoding](bytes).then((buffer) => new Uint8Array(buffer))
  encoded.set(encoding, made)
  return made
}
