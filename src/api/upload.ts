import { isObject } from '~/contract/json-schema'
import { errorOf } from './answer'
import { ApiError } from './errors'
import { parseLeniently } from './json'

export interface Upload {
  /** `runway://…`, accepted wherever the API takes media. */
  runwayUri: string
  /** ISO time, UTC: 24 h after the upload. */
  expiresAt: string
}

interface UploadOptions {
  /** Called with the share of the file that is sent, 0–1, never backwards. */
  onProgress?: (share: number) => void
  signal?: AbortSignal
}

/** Uploads live this long (RunwayML's documentation of uploads); only used when the proxy does not say. */
const LIFETIME_MS = 24 * 60 * 60 * 1000

/**
 * Sends a file's bytes on to RunwayML's storage, through the proxy. XMLHttpRequest, because fetch tells nothing of how
 * far the sending has come. A failed upload leaves nothing behind that could be used or paid for, so its outcome is
 * never `unknown`: it may be tried again freely.
 *
 * @throws ApiError; or the reason of `signal` when the caller aborted it
 */
export function upload(file: File, { onProgress, signal }: UploadOptions = {}): Promise<Upload> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted()
    const request = new XMLHttpRequest()
    request.open('POST', `/proxy/uploads?filename=${encodeURIComponent(file.name)}`)
    request.setRequestHeader('Content-Type', file.type || 'application/octet-stream')

    request.upload.addEventListener('progress', ({ lengthComputable, loaded, total }) => {
      if (lengthComputable && total > 0) onProgress?.(loaded / total)
    })
    request.addEventListener('load', () => {
      const { status } = request
      const body = parseLeniently(request.responseText)
      const answer = uploadOf(body)
      if (status >= 200 && status < 300 && answer) {
        onProgress?.(1)
        resolve(answer)
      } else if (status >= 200 && status < 300) {
        reject(new ApiError('The answer could not be read.', { status, code: 'client.bad_body', outcome: 'failed' }))
      } else {
        reject(errorOf({ status, body, retryAfter: request.getResponseHeader('retry-after') }, 'read'))
      }
    })
    request.addEventListener('error', () => {
      reject(new ApiError('The connection failed.', { status: 0, code: 'client.network', outcome: 'failed' }))
    })
    request.addEventListener('abort', () => reject(signal?.reason))
    const abort = () => request.abort()
    signal?.addEventListener('abort', abort, { once: true })
    request.addEventListener('loadend', () => signal?.removeEventListener('abort', abort))
    request.send(file)
  })
}

function uploadOf(body: unknown): Upload | undefined {
  if (!isObject(body) || typeof body.runwayUri !== 'string') return undefined
  const { runwayUri, expiresAt } = body
  return { runwayUri, expiresAt: typeof expiresAt === 'string' ? expiresAt : new Date(Date.now() + LIFETIME_MS).toISOString() }
}
