import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'

/** In the place of a workflow that is on its way. @param failure why it did not come */
export function WorkflowPlace({ failure }: { failure?: ReactNode }) {
  return (
    <>
      <PageHeader title="Workflow" breadcrumb={<Link to="/workflows">Workflows</Link>} />
      {failure ?? (
        <div aria-busy="true" className="grid gap-4">
          <Skeleton size="block" className="h-133" />
          <Skeleton size="block" className="h-64" />
          <p role="status" className="sr-only">
            Loading the workflow
          </p>
        </div>
      )}
    </>
  )
}
