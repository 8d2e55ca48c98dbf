import { useQueryClient, type QueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import Images from 'lucide-react/icons/images'
import Pencil from 'lucide-react/icons/pencil'
import RotateCw from 'lucide-react/icons/rotate-cw'
import { useState } from 'react'
import { isObject } from '~/contract/json-schema'
import type { Entry } from '~/data/ledgerEntry'
import { Button } from '~/ui/Button'
import { buttonClass } from '~/ui/buttonClass'
import { toast } from '~/ui/toast'
import { RunOutcome } from '../run/RunOutcome'
import { useRunVersion } from '../run/useRunVersion'

interface OwnRunActionsProps {
  entry: Entry
  workflowId: string
}

/** What can be done with a run of this device's history: its place in the gallery, again with changes, the very same again. */
export function OwnRunActions({ entry, workflowId }: OwnRunActionsProps) {
  const client = useQueryClient()
  const { run, sent, isSending, isNotStored } = useRunVersion()
  const [isReading, setReading] = useState(false)

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
