import { useQuery } from '@tanstack/react-query'
import type { Workflow } from '~/api/types'
import { runRequestQuery } from '~/data/runAgain'
import { WorkflowDetail } from './WorkflowDetail'
import { WorkflowPlace } from './WorkflowPlace'

/** A version whose form takes up the inputs of an earlier run. Apart, because the ledger that knows them is large. */
export function AgainDetail({ workflow, of }: { workflow: Workflow; of: string }) {
  const { data, isPending } = useQuery({ ...runRequestQuery(of), throwOnError: false })
  return isPending ? <WorkflowPlace /> : <WorkflowDetail workflow={workflow} request={data ?? null} />
}
