import { useEffect, useState } from 'react'
import { isUnfinished, type Entry } from '~/data/ledgerEntry'
import { describeOver } from '~/features/tasks/shared/describeOver'
import { latePart } from '~/lib/latePart'

const running = latePart(async () => (await import('~/features/tasks/shared/describeTask')).describeTask)

/**
 * What became of a run, or how far it is, for those who hear its tile. How far comes with the first run that is under
 * way: most galleries have none.
 * @param now milliseconds since 1970
 */
export function useStateWords(entry: Entry | null | undefined, now: number): string {
  const [describeTask, setDescribe] = useState(running.now)
  const isRunning = entry ? isUnfinished(entry) : false
  const isMissing = isRunning && describeTask === undefined
  useEffect(() => {
    if (isMissing) running.load().then((there) => setDescribe(() => there), () => {})
  }, [isMissing])
  if (!entry) return ''
  if (!isRunning) return describeOver(entry).words
  return describeTask?.(entry, { now }).words ?? 'Under way'
}
