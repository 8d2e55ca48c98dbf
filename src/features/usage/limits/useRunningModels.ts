import { useEffect, useMemo, useState, useSyncExternalStore } from 'react'
import { pageReady } from '~/ui/pageReady'

type LedgerModule = typeof import('~/data/ledger')

const nothing = () => () => {}

/**
 * Models of the tasks that this device follows and the API runs now, one entry per task. Undefined until the ledger has
 * come, whose code is more than that of the limits: they come first.
 */
export function useRunningModels(): readonly string[] | undefined {
  const [part, setPart] = useState<LedgerModule>()
  useEffect(() => {
    let isGone = false
    pageReady()
      .then(() => import('~/data/ledger'))
      .then((loaded) => isGone || setPart(loaded))
      .catch(() => {})
    return () => {
      isGone = true
    }
  }, [])
  const entries = useSyncExternalStore(part?.subscribe ?? nothing, () => part?.ledger.getView().running)
  return useMemo(() => entries?.flatMap(({ model, run }) => (model !== null && run?.status === 'RUNNING' ? [model] : [])), [entries])
}
