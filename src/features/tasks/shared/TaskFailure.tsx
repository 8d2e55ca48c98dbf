import { useQueryClient } from '@tanstack/react-query'
import RotateCw from 'lucide-react/icons/rotate-cw'
import { runAgain } from '~/data/runAgain'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { Button } from '~/ui/Button'
import { EditLink } from './EditLink'
import { explainEnd } from './explainEnd'

/** Why a run failed, what it cost, what to do next; the way to change it, and one press to try again where that is safe. */
export function TaskFailure({ entry }: { entry: Entry }) {
  const client = useQueryClient()
  const { what, cost, advice, canRunAgain, details } = explainEnd(entry)
  async function again() {
    await runAgain(client, entry)
    await ledger.dismiss([entry.id])
  }
  return (
    <div className="mt-1 text-sm wrap-anywhere">
      <p>
        {what} <span className="font-medium">{cost}</span> {advice}
      </p>
      {details && (
        <details className="mt-0.5 text-xs text-muted">
          <summary className="w-fit rounded-sm">Details</summary>
          <p dir="auto" className="font-mono wrap-anywhere">
            {details}
          </p>
        </details>
      )}
      <div className="mt-1.5 flex flex-wrap gap-2">
        {canRunAgain && (
          <Button size="sm" icon={<RotateCw />} onClick={() => void again()}>
            Run again
          </Button>
        )}
        <EditLink entry={entry} size="sm" />
      </div>
    </div>
  )
}
