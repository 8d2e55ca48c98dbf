import { checkToken, hash } from '../signing'
import type { World } from '../world'
import { findMedia } from './find'
import { refused } from './refused'
import { mediaTypeOf, render } from './render'

/** Answers a GET or HEAD of a signed media address: 200, 206 for a range, 403 when it expired, 404, 416. */
export async function serveMedia(world: World, request: Request): Promise<Response> {
  const url = new URL(request.url)
  if (request.method !== 'GET' && request.method !== 'HEAD') return refused(405, 'Only GET and HEAD')
  const token = checkToken(url.pathname, url.searchParams.get('_jwt'), world.now())
  if (token !== 'valid') return refused(403, token === 'expired' ? 'This address has expired' : 'This address is not signed')
  const source = findMedia(world, url.pathname)
  if (!source) return refused(404, 'Nothing is kept here')

  const rendered = await render(world, url.pathname, source)
  const { size } = rendered
  const headers = new Headers({
    'content-type': mediaTypeOf(source),
    'accept-ranges': 'bytes',
    'cache-control': 'private, max-age=3600',
    etag: `"${hash(`${url.pathname} ${size}`)}"`,
  })
  const range = readRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable') {
    return new Response(null, { status: 416, headers: { 'content-range': `bytes */${size}` } })
  }
  const { start, end } = range ?? { start: 0, end: size }
  headers.set('content-length', String(end - start))
  if (range) headers.set('content-range', `bytes ${start}-${end - 1}/${size}`)
  const body = request.method === 'HEAD' ? null : rendered.slice(start, end)
  return new Response(body, { status: range ? 206 : 200, headers })
}

/** One range of bytes as RFC 9110 writes it; several at once are answered with the whole, which is allowed. */
function readRange(header: string | null, size: number): { start: number; end: number } | 'unsatisfiable' | undefined {
  const match = /^bytes=(\d*)-(\d*)$/u.exec(header?.trim() ?? '')
  if (!match) return undefined
  const [, first = '', last = ''] = match
  if (first === '' && last === '') return undefined
  const start = first === '' ? Math.max(0, size - Number(last)) : Number(first)
  const end = first === '' || last === '' ? size : Math.min(size, Number(last) + 1)
  return start >= size || start >= end ? 'unsatisfiable' : { start, end }
}
