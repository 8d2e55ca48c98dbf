import { Link } from '@tanstack/react-router'
import { lazy } from 'react'
import type { WorkflowGroup } from '~/api/types'
import { plural } from '~/lib/text'
import { Badge } from '~/ui/Badge'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { quietLinkClass } from '~/ui/linkClass'
import { pageReady } from '~/ui/pageReady'
import { Timestamp } from '~/ui/Timestamp'
import { UserText } from '~/ui/UserText'
import { newestFirst } from './versions'

// The ledger behind them is large, and what the API knows comes first.
const LastRuns = lazy(async () => {
  await pageReady()
  return { default: (await import('./run/LastRuns')).LastRuns }
})

/** One workflow: its versions, newest first, and its last runs from this device. */
export function WorkflowCard({ group }: { group: WorkflowGroup }) {
  const versions = newestFirst(group.versions)
  const numbers = new Map(versions.map(({ id, version }) => [id, version]))
  return (
    <Card title={<UserText lines={2}>{group.name}</UserText>} actions={<span className="text-xs text-muted">{plural(versions.length, 'version')}</span>}>
      <ul aria-label="Versions" className="[&>li+li]:border-t text-sm">
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
      <LazyPart missing={null}>
        <LastRuns versions={numbers} />
      </LazyPart>
    </Card>
  )
}
