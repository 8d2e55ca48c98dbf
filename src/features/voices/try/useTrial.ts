import { useState } from 'react'
import type { GenerationId } from '~/api/types'
import { useSubmitGeneration } from '~/data/submit'
import { restoreError } from '~/data/ledgerEntry'
import { estimateCredits } from '~/lib/prices'

/** Runs tries as entries of the ledger: they outlive the page, and their costs are kept. The newest try comes first. */
export function useTrial(operationId: GenerationId) {
  const submit = useSubmitGeneration()
  const [entryIds, setEntryIds] = useState<readonly string[]>([])
  return {
    entryIds,
    /** For a form's `send`. @throws what the API refused it with; then nothing was made */
    send: async ({ body }: { body: unknown }): Promise<void> => {
      const { id, stored, answered } = submit({ operationId, body, estimateCredits: estimateCredits(operationId, body).credits ?? null })
      await stored
      setEntryIds((ids) => [id, ...ids])
      const entry = await answered
      if (entry?.state !== 'refused') return
      setEntryIds((ids) => ids.filter((known) => known !== id))
      throw entry.error ? restoreError(entry.error) : new Error('The API refused this.')
    },
  }
}
