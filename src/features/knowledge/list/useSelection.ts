import { useCallback, useState } from 'react'
import type { DocumentSummary } from '~/api/types'

/** The documents selected, over all pages: each as it was listed when it was chosen. */
export function useSelection() {
  const [chosen, setChosen] = useState<ReadonlyMap<string, DocumentSummary>>(new Map())

  const setMany = useCallback((documents: readonly DocumentSummary[], selected: boolean) => {
    setChosen((now) => {
      const next = new Map(now)
      for (const document of documents) {
        if (selected) next.set(document.id, document)
        else next.delete(document.id)
      }
      return next
    })
  }, [])

  return {
    documents: [...chosen.values()],
    has: (id: string) => chosen.has(id),
    set: useCallback((document: DocumentSummary, selected: boolean) => setMany([document], selected), [setMany]),
    setMany,
    clear: useCallback(() => setChosen(new Map()), []),
  }
}

export type Selection = ReturnType<typeof useSelection>
