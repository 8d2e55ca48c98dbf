import { useQuery } from '@tanstack/react-query'
import type { Workflow } from '~/api/types'
import { runRequestQuery } from '~/data/runAgain'
import { plural } from '~/lib/text'
import { Notice } from '~/ui/Notice'
import { WorkflowDetail } from './WorkflowDetail'
import { WorkflowPlace } from './WorkflowPlace'

/** A version whose form takes up the inputs of an earlier run. Apart, because the ledger that knows them is large. */
export function AgainDetail({ workflow, of }: { workflow: Workflow; of: string }) {
  const { data, isPending } = useQuery({ ...runRequestQuery(of), throwOnError: false })
  if (isPending) return <WorkflowPlace />
  const isWhole = data?.missing === 0
  return <WorkflowDetail workflow={workflow} request={isWhole ? data.body : undefined} renderNotice={({ left, isKept }) => <TakenUp isWhole={isWhole} left={left} isKept={isKept} />} />
}

function TakenUp({ isWhole, left, isKept }: { isWhole: boolean; left: number; isKept: boolean }) {
  if (isKept) return <Notice tone="info">The form holds the inputs of an earlier run, as you changed them since.</Notice>
  if (!isWhole) return <Notice tone="warning">The inputs of that run are no longer all on this device. The form starts with the saved values.</Notice>
  return (
    <Notice tone={left > 0 ? 'warning' : 'info'}>
      The form holds the inputs of an earlier run.{left > 0 && ` ${plural(left, 'input')} of it ${left === 1 ? 'is' : 'are'} not in this version.`}
    </Notice>
  )
}
