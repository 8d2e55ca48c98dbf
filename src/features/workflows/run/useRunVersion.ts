import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { RunWorkflowRequest } from '~/api/types'
import { useEntry, useSubmitGeneration } from '~/data/ledger'
import type { Entry, Lineage } from '~/data/ledgerEntry'

interface Run {
  versionId: string
  name: string
  body: RunWorkflowRequest
  inputs: Lineage[]
}

/**
 * Runs a version of a workflow through the ledger, and goes to the page of the run once the API has taken it.
 * @returns the entry of the latest run that did not get there: under way, refused, or of unknown outcome
 */
export function useRunVersion(): { run: (run: Run) => Promise<void>; entry: Entry | null | undefined; isSending: boolean; isNotStored: boolean } {
  const submit = useSubmitGeneration()
  const navigate = useNavigate()
  const [sent, setSent] = useState('')
  const [isSending, setSending] = useState(false)
  const [isNotStored, setNotStored] = useState(false)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => void (isHere.current = false)
  }, [])
  const entry = useEntry(sent)

  async function run({ versionId, name, body, inputs }: Run) {
    setSending(true)
    setNotStored(false)
    const { id, stored, answered } = submit({ operationId: 'RunWorkflow', kind: 'invocation', params: { id: versionId }, body, label: name, inputs })
    try {
      await stored
      setSent(id)
      const answer = await answered
      if (answer?.remoteId && isHere.current) {
        await navigate({ to: '/workflows/$workflowId/runs/$invocationId', params: { workflowId: versionId, invocationId: answer.remoteId } })
      }
    } catch {
      setNotStored(true)
    }
    setSending(false)
  }

  return { run, entry: sent === '' ? undefined : entry, isSending, isNotStored }
}
