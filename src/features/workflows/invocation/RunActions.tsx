import type { WorkflowInvocation } from '~/api/types'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { Button } from '~/ui/Button'
import { LazyPart } from '~/ui/LazyPart'
import { partLater } from '~/ui/partLater'
import { Skeleton } from '~/ui/Skeleton'
import { toast } from '~/ui/toast'

const [OwnRunActions] = partLater(async () => (await import('./OwnRunActions')).OwnRunActions)

interface RunActionsProps {
  entry: Entry
  /** Given when the run is not in this device's history. */
  raw: WorkflowInvocation | undefined
  workflowId: string
}

/** What can be done with a run; with a foreign one, to take it into this device's history. */
export function RunActions({ entry, raw, workflowId }: RunActionsProps) {
  if (raw) {
    const adopt = async () => {
      await ledger.adopt('invocation', raw.id, raw)
      toast.success('Added to the history of this device')
    }
    return <Button onClick={() => void adopt()}>Add to this device’s history</Button>
  }
  if (entry.operationId === null) return null
  return (
    <LazyPart fallback={<OwnRunActionsPlace />}>
      <OwnRunActions entry={entry} workflowId={workflowId} />
    </LazyPart>
  )
}

/** The room of its three buttons, as wide as they are but for three pixels. */
function OwnRunActionsPlace() {
  return (
    <>
      <Skeleton size="control" className="w-33" />
      <Skeleton size="control" className="w-35" />
      <Skeleton size="control" className="w-29" />
    </>
  )
}
