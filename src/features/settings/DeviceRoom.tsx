import { useEffect, useState } from 'react'
import { roomOfSite, type Room } from '~/data/device'
import { formatBytes } from '~/lib/bytes'

/**
 * What all that is kept takes of what the browser allows this site, looked at once: give it a key to look again.
 * Nothing where the browser does not tell.
 */
export function DeviceRoom() {
  const [room, setRoom] = useState<Room>()
  useEffect(() => {
    let current = true
    void roomOfSite().then((found) => current && setRoom(found))
    return () => {
      current = false
    }
  }, [])
  if (!room) return null
  return (
    <p className="text-sm text-muted">
      With the history, drafts and choices, all of Greenroom takes about {formatBytes(room.taken)} here; the browser allows this site {formatBytes(room.allowed)}.
    </p>
  )
}
