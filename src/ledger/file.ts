import { ApiError } from '~/api/errors'

/** A file of this size should have come by then, on any line worth the name. */
const MEDIA_MS = 10 * 60_000

/**
 * The file of an output.
 * @param path at this origin
 * @throws ApiError when it cannot be had
 */
export async function fetchOutput(path: string): Promise<Blob> {
  const response = await fetch(new URL(path, globalThis.location?.origin ?? 'http://localhost'), { signal: AbortSignal.timeout(MEDIA_MS) })
  if (!response.ok) throw new ApiError('The file could not be had.', { status: response.status, outcome: 'failed' })
  return response.blob()
}
