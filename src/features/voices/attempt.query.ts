import { queryOptions } from '@tanstack/react-query'
import type { Attempt } from './attempts'

/** What a voice was made from, as far as this device has kept it; null when it has not. */
export function attemptQuery(voiceId: string) {
  return queryOptions({
    queryKey: ['voiceAttempts', 'detail', { id: voiceId }],
    queryFn: async () => (await read(voiceId)) ?? null,
    // Of this device: another visit may have cleared it.
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  })
}

/** Code that cannot be had loses no more than a browser that refuses storage: the comfort. */
async function read(voiceId: string): Promise<Attempt | undefined> {
  const code = await import('./attempts').catch(() => undefined)
  return code?.attempts.read(voiceId)
}
