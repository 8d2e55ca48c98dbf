import { Link } from '@tanstack/react-router'
import type { Entry } from '~/data/ledgerEntry'
import { describeTask } from '~/features/tasks/shared/describeTask'
import { useNow } from '~/features/tasks/shared/useNow'
import { formatLocalDateTime } from '~/lib/dates'
import { quietLinkClass } from '~/ui/linkClass'
import { StatusBadge } from '~/ui/StatusBadge'

/** Runs of workflows from this device's history, each leading to its page. */
export function RunsList({ entries, versions }: { entries: readonly Entry[]; versions?: ReadonlyMap<string, number> }) {
  const now = useNow(entries.some(({ state }) => state === 'accepted' || state === 'sending'))
  return (
    <ul className="[&>li+li]:border-t text-sm">
      {entries.map((entry) => {
        const { words, tone, progress } = describeTask(entry, { now })
        const failures = Object.keys(entry.run?.nodeErrors ?? {}).length
        const version = versions?.get(entry.params.id ?? '')
        return (
          <li key={entry.id} className="flex flex-wrap items-center gap-x-3 gap-y-0.5 py-1.5">
            <span className="min-w-0 flex-1 basis-40">
              {entry.remoteId !== null && entry.params.id !== undefined ? (
                <Link to="/workflows/$workflowId/runs/$invocationId" params={{ workflowId: entry.params.id, invocationId: entry.remoteId }} className={quietLinkClass}>
                  Run of {formatLocalDateTime(entry.createdAt)}
                </Link>
              ) : (
                <>
                  Run of {formatLocalDateTime(entry.createdAt)}
                </>
              )}
              {version !== undefined && <span className="text-muted"> · version {version}</span>}
            </span>
            <StatusBadge tone={failures > 0 && tone === 'success' ? 'warning' : tone} pulse={progress !== undefined}>
              {words}
              {failures > 0 && `, ${failures} failed ${failures === 1 ? 'node' : 'nodes'}`}
            </StatusBadge>
          </li>
        )
      })}
    </ul>
  )
}
