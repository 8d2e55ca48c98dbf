import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import WorkflowIcon from 'lucide-react/icons/workflow'
import { workflowListQuery } from '~/data/workflows'
import { LoadError } from '~/features/form/shared/LoadError'
import { EmptyMessage } from '~/ui/EmptyMessage'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'
import { readGroups } from './readWorkflow'
import { WorkflowCard } from './WorkflowCard'

/** Every published workflow with its versions and its last runs from this device. */
export function WorkflowsPage() {
  const { data, error, refetch, isFetching } = useQuery({ ...workflowListQuery(), throwOnError: false })
  const groups = useMemo(() => readGroups(data), [data])
  return (
    <>
      <PageHeader title="Workflows" description="Built in the Runway web app and published to this project. They are run here; they cannot be made or changed by the API." />
      {error && (
        <LoadError
          className="mb-4"
          title={groups ? 'These workflows may be out of date' : 'The workflows could not be loaded'}
          error={error}
          onRetry={() => void refetch()}
          retrying={isFetching}
        />
      )}
      {!groups && !error && <Pending />}
      {groups?.length === 0 && (
        <EmptyMessage
          className="rounded-lg border bg-surface"
          icon={<WorkflowIcon />}
          title="No workflows published yet"
          body="Build a workflow in the Runway web app, link the app to this project in the developer portal under Manage, Connections, and publish it. Each publication becomes a version here."
        />
      )}
      {groups && groups.length > 0 && (
        <ul className="grid items-start gap-4 xl:grid-cols-2">
          {groups.map((group, n) => (
            <li key={group.versions[0]?.id ?? n} className="min-w-0">
              <WorkflowCard group={group} />
            </li>
          ))}
        </ul>
      )}
    </>
  )
}

function Pending() {
  return (
    <div aria-busy="true" className="grid gap-4 xl:grid-cols-2">
      {[1, 2, 3, 4].map((n) => (
        <Skeleton key={n} size="block" className="h-44" />
      ))}
      <p role="status" className="sr-only">
        Loading the workflows
      </p>
    </div>
  )
}
