import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import Images from 'lucide-react/icons/images'
import Pencil from 'lucide-react/icons/pencil'
import RotateCw from 'lucide-react/icons/rotate-cw'
import { useState } from 'react'
import type { WorkflowInvocation } from '~/api/types'
import { isObject } from '~/contract/json-schema'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { toast } from '~/ui/toast'
import { RunOutcome } from '../run/RunOutcome'
import { useRunVersion } from '../run/useRunVersion'

interface RunActionsProps {
  entry: Entry
  /** Given when the run is not in this device's history. */
  raw: WorkflowInvocation | undefined
  workflowId: string
}

/** What can be done with a run: the very same again, again with changes, its place in the gallery. */
export function RunActions({ entry, raw, workflowId }: RunActionsProps) {
  const client = useQueryClient()
  const { run, sent, isSending, isNotStored } = useRunVersion()
  const [isReading, setReading] = useState(false)
  if (raw) {
    const adopt = async () => {
      await ledger.adopt('invocation', raw.id, raw)
      toast.success('Added to the history of this device')
    }
    return <Button onClick={() => void adopt()}>Add to this device’s history</Button>
  }
  if (entry.operationId === null) return null

  async function again() {
    setReading(true)
    const request = await readRequest(client, entry.id).catch(() => null)
    setReading(false)
    if (!request || request.missing > 0) {
      toast.error('Its inputs are no longer all on this device', { description: 'Files of old runs make room for new ones. Nothing was sent; choose them again in the form.' })
      return
    }
    await run({ versionId: entry.params.id ?? workflowId, name: entry.label ?? '', body: isObject(request.body) ? request.body : {}, inputs: entry.inputs })
  }

  return (
    <>
      <Link to="/gallery" search={{ open: entry.id }} className={buttonClass()}>
        <Images aria-hidden /> In the gallery
      </Link>
      <Link to="/workflows/$workflowId" params={{ workflowId: entry.params.id ?? workflowId }} search={{ inputsOf: entry.id }} className={buttonClass()}>
        <Pencil aria-hidden /> Change inputs
      </Link>
      <Button variant="primary" icon={<RotateCw />} loading={isSending || isReading} tooltip="The very same inputs, as a new run" onClick={() => void again()}>
        Run again
      </Button>
      <RunOutcome sent={sent} isNotStored={isNotStored} />
    </>
  )
}

async function readRequest(client: QueryClient, entryId: string) {
  const { runRequestQuery } = await import('~/data/runAgain')
  return client.fetchQuery(runRequestQuery(entryId))
}
