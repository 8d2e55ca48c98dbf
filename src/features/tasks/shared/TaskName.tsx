import { Link } from '@tanstack/react-router'
import { promptOf, type Entry } from '~/data/ledgerEntry'
import { quietLinkClass } from '~/ui/linkClass'
import { operationLabel } from './operation-label'

/** What to call a run: what was asked for, else what kind of run it is. One line of text. */
export function taskName(entry: Entry): string {
  return promptOf(entry).trim().replace(/\s+/gu, ' ') || entry.label || operationLabel(entry.operationId)
}

/** The name of a run, as a link to its page where it has one. */
export function TaskName({ entry }: { entry: Entry }) {
  const name = <bdi>{taskName(entry)}</bdi>
  const className = `${quietLinkClass} block truncate font-medium`
  const { remoteId, kind, params } = entry
  if (remoteId !== null && kind === 'invocation' && params.id !== undefined) {
    return (
      <Link to="/workflows/$workflowId/runs/$invocationId" params={{ workflowId: params.id, invocationId: remoteId }} className={className}>
        {name}
      </Link>
    )
  }
  if (kind !== 'task' || remoteId === null) return <span className="block truncate font-medium">{name}</span>
  return (
    <Link to="/tasks/$taskId" params={{ taskId: remoteId }} className={className}>
      {name}
    </Link>
  )
}
