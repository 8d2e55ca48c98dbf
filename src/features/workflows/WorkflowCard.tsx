import { Link } from '@tanstack/react-router'
import type { WorkflowGroup } from '~/api/types'
import type { Entry } from '~/data/ledgerEntry'
import { plural } from '~/lib/text'
import { Badge } from '~/ui/Badge'
import { Card } from '~/ui/Card'
import { quietLinkClass } from '~/ui/linkClass'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { RunsList } from './run/RunsList'
import { newestFirst } from './versions'

const RUNS = 3

/** One workflow: its versions, newest first, and its last runs from this device. */
export function WorkflowCard({ group, runs }: { group: WorkflowGroup; runs: readonly Entry[] }) {
  const versions = newestFirst(group.versions)
  const numbers = new Map(versions.map(({ id, version }) => [id, version]))
  const own = runs.filter(({ params }) => params.id !== undefined && numbers.has(params.id)).slice(0, RUNS)
  return (
    <Card title={<UserText lines={2}>{group.name}</UserText>} actions={<span className="text-xs text-muted">{plural(versions.length, 'version')}</span>}>
      <ul aria-label="Versions" className="divide-y text-sm">
        {versions.map(({ id, version, createdAt }, n) => (
          <li key={id} className="flex flex-wrap items-center gap-x-3 py-1.5">
            <Link to="/workflows/$workflowId" params={{ workflowId: id }} aria-label={`Version ${version} of ${group.name.slice(0, 100)}`} className={`${quietLinkClass} font-medium`}>
              Version {version}
            </Link>
            {n === 0 && <Badge tone="accent">Newest</Badge>}
            <span className="ms-auto text-xs text-muted">
              Published <Timestamp at={createdAt} dateOnly />
            </span>
          </li>
        ))}
      </ul>
      {own.length > 0 && (
        <div className="mt-3 border-t pt-3">
          <h3 className="text-xs font-medium text-muted">Last runs from this device</h3>
          <RunsList entries={own} versions={numbers} />
        </div>
      )}
    </Card>
  )
}
