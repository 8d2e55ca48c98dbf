import { useCallback, useSyncExternalStore } from 'react'

/** Whether a media query holds, such as `(width < 48rem)`: for what would be drawn twice if CSS had to choose, in each row of a table. Elsewhere let CSS choose. */
export function useMatches(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void) => {
      const media = window.matchMedia(query)
      media.addEventListener('change', listener)
      return () => media.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(subscribe, () => window.matchMedia(query).matches)
}
