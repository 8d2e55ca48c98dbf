import { queryOptions } from '@tanstack/react-query'
import { attempts } from './attempts'

/** What a voice was made from, as far as this device has kept it; null when it has not. */
export function attemptQuery(voiceId: string) {
  return queryOptions({
    queryKey: ['voiceAttempts', 'detail', { id: voiceId }],
    queryFn: async () => (await attempts.read(voiceId)) ?? null,
    // Of this device: another visit may have cleared it.
    staleTime: 0,
    gcTime: 0,
    networkMode: 'always',
  })
}
