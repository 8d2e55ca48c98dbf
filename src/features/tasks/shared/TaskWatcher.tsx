import { useEffect, useState } from 'react'
import { ledger, useLedger } from '~/data/ledger'
import { likeness } from '~/data/ledgerEntry'
import { progressOf } from '~/data/ledgerEntry'
import { useNotify } from '~/stores/notify.store'
import { createThrottledAnnouncer } from '~/ui/announce'
import { describeTask } from './describeTask'
import { notificationOf } from './notificationOf'
import { playChime, showNotification } from './notify'
import { taskName } from './TaskName'
import { trayTitle, withoutTrayTitle } from './tray-title'
import { useNow } from './useNow'

/**
 * Sets the ledger going and tells of it outside the tray: in the title, to screen readers, by notification and sound.
 * Mounted once, on every page.
 */
export function TaskWatcher() {
  const running = useLedger((view) => view.running)
  const usual = useLedger((view) => view.usual)
  const now = useNow(running.length > 0, 2_000)
  const prefix = trayTitle(running.length, running.map((entry) => progressOf(entry, now, usual.get(likeness(entry))).share))
  const [say] = useState(() => createThrottledAnnouncer())

  useEffect(() => void ledger.start(), [])

  useEffect(() => holdTitle(prefix), [prefix])

  const spoken = running.length === 0 ? '' : [`${running.length === 1 ? taskName(running[0]!).slice(0, 60) : `${running.length} tasks`} under way`, /\d+%/u.exec(prefix)?.[0]].filter(Boolean).join(', ')
  useEffect(() => {
    if (spoken) say(spoken)
  }, [say, spoken])

  useEffect(
    () =>
      ledger.onEnd((entry) => {
        const name = taskName(entry)
        say(`${describeTask(entry, { now: Date.now() }).words}: ${name.slice(0, 60)}`, { last: true })
        const { notification, sound } = useNotify.getState()
        const left = ledger.getView().running.length
        const words = notificationOf(notification, entry, name, left)
        if (words) showNotification(words)
        if (notificationOf(sound, entry, name, left)) playChime()
      }),
    [say],
  )
  return null
}

/** Keeps `prefix` before the title, whatever title the router puts there. @returns a function that lets go */
function holdTitle(prefix: string): () => void {
  const apply = () => {
    const wanted = prefix + withoutTrayTitle(document.title)
    if (document.title !== wanted) document.title = wanted
  }
  apply()
  if (prefix === '') return () => {}
  const observer = new MutationObserver(apply)
  observer.observe(document.head, { childList: true, subtree: true, characterData: true })
  return () => observer.disconnect()
}
