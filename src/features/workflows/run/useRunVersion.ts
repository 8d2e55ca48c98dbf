import { useQueryClient } from '@tanstack/react-query'
import { useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import type { RunWorkflowRequest } from '~/api/types'
import type { Lineage } from '~/data/ledgerEntry'
import { pageReady } from '~/ui/pageReady'

interface Run {
  versionId: string
  name: string
  body: RunWorkflowRequest
  inputs: Lineage[]
}

/** The ledger, which is large, and what says how a run went: nothing is sent before both are here. */
async function loadSending() {
  const [{ submitGeneration }] = await Promise.all([import('~/data/submit'), import('./SentRun')])
  return submitGeneration
}

/**
 * Runs a version of a workflow through the ledger, and goes to the page of the run once the API has taken it.
 * @returns `sent`: id of the entry of the latest run, or empty; `isNotStored`: nothing was sent
 */
export function useRunVersion(): { run: (run: Run) => Promise<void>; sent: string; isSending: boolean; isNotStored: boolean } {
  const client = useQueryClient()
  const navigate = useNavigate()
  const [sent, setSent] = useState('')
  const [isSending, setSending] = useState(false)
  const [isNotStored, setNotStored] = useState(false)
  const isHere = useRef(true)
  useEffect(() => {
    isHere.current = true
    return () => void (isHere.current = false)
  }, [])
  // So that a press finds them here; a failure shows at the press.
  useEffect(() => void pageReady().then(loadSending).catch(() => {}), [])

  async function run({ versionId, name, body, inputs }: Run) {
    setSending(true)
    setNotStored(false)
    try {
      const submitGeneration = await loadSending()
      const { id, stored, answered } = submitGeneration(client, { operationId: 'RunWorkflow', kind: 'invocation', params: { id: versionId }, body, label: name, inputs })
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

  return { run, sent, isSending, isNotStored }
}
