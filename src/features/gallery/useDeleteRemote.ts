import { useQueryClient } from '@tanstack/react-query'
import { explain } from '~/api/explain'
import { ledger } from '~/data/ledger'
import type { Entry } from '~/data/ledgerEntry'
import { queryKeys } from '~/data/queryKeys'
import { plural } from '~/lib/text'
import { confirm } from '~/stores/confirm.store'
import { toast } from '~/ui/toast'

/** Whether there is something of it left at RunwayML that can be deleted there. Invocations of workflows cannot. */
export function isAtApi({ kind, remoteId, remoteDeletedAt, state, ending }: Entry): boolean {
  return kind === 'task' && remoteId !== null && remoteDeletedAt === null && state === 'ended' && ending !== 'gone'
}

/** Deletes at RunwayML, for good, after saying so. What is on this device stays. */
export function useDeleteRemote(): (ids: readonly string[]) => Promise<void> {
  const client = useQueryClient()
  return async (ids) => {
    const entries = (await ledger.getMany(ids)).filter((entry) => entry !== undefined)
    const there = entries.filter(isAtApi)
    const rest = entries.length - there.length
    if (there.length === 0) {
      toast.message('Nothing to delete at RunwayML', { description: 'These runs are not over, were deleted there before, or are workflow runs, which the API cannot delete.' })
      return
    }
    const failures: unknown[] = []
    const isDone = await confirm({
      title: there.length === 1 ? 'Delete this task at RunwayML?' : `Delete ${plural(there.length, 'task')} at RunwayML?`,
      body: 'RunwayML forgets status and output. This cannot be undone, and it gives no credits back.',
      consequences: consequencesOf(there, rest),
      confirmLabel: there.length === 1 ? 'Delete task' : `Delete ${plural(there.length, 'task')}`,
      tone: 'danger',
      action: async () => {
        failures.length = 0
        await each(there, async ({ id }) => {
          await ledger.deleteRemote(id).catch((error: unknown) => failures.push(error))
        })
        if (failures.length === there.length) throw failures[0]
        await client.invalidateQueries({ queryKey: queryKeys.tasks.every, refetchType: 'none' })
      },
    })
    if (!isDone) return
    if (failures.length === 0) toast.success(`${plural(there.length, 'task')} deleted at RunwayML`)
    else toast.error(`${plural(failures.length, 'task')} of ${there.length} could not be deleted`, { description: explain(failures[0]).detail })
  }
}

function consequencesOf(there: readonly Entry[], rest: number): string[] {
  const kept = there.filter(({ kept: { state } }) => state === 'saved').length
  const lost = there.filter(({ outputs, kept: { state } }) => outputs.length > 0 && state !== 'saved').length
  return [
    kept > 0 && `${plural(kept, 'run')} ${kept === 1 ? 'keeps its copy' : 'keep their copies'} on this device.`,
    lost > 0 && `${plural(lost, 'run')} ${lost === 1 ? 'has no copy here: its output is' : 'have no copies here: their outputs are'} lost.`,
    'The runs themselves stay in this gallery.',
    rest > 0 && `${plural(rest, 'chosen run')} cannot be deleted there and ${rest === 1 ? 'is' : 'are'} left alone.`,
  ].filter((line) => line !== false)
}

/** A few at a time: the API counts requests. */
const LANES = 4

async function each<T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> {
  const left = [...items]
  const lane = async () => {
    for (let item = left.shift(); item !== undefined; item = left.shift()) await work(item)
  }
  await Promise.all(Array.from({ length: LANES }, lane))
}
