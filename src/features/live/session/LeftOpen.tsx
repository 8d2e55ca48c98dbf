import { lazy, useState, useSyncExternalStore } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { openSessions } from './openSessions'

const LeftOpenSession = lazy(async () => ({ default: (await import('./LeftOpenSession')).LeftOpenSession }))

const none: readonly never[] = []

/** Sessions of this device that nobody seems to look after: their tab was closed, reloaded elsewhere, or died. */
export function LeftOpen() {
  // What is started from this very page is no leftover.
  const [since] = useState(() => Date.now())
  const sessions = useSyncExternalStore(openSessions.subscribe, openSessions.list, () => none)
  const left = sessions.filter(({ createdAt }) => createdAt < since)
  if (left.length === 0) return null
  return (
    <ul aria-label="Sessions left open" className="mb-4 grid gap-2">
      {left.map((session) => (
        <li key={session.key}>
          <LazyPart>
            <LeftOpenSession session={session} />
          </LazyPart>
        </li>
      ))}
    </ul>
  )
}
