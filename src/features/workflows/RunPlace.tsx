import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { PageHeader } from '~/ui/PageHeader'
import { Skeleton } from '~/ui/Skeleton'

/** In the place of a run that is on its way. @param failure why it did not come */
export function RunPlace({ failure }: { failure?: ReactNode }) {
  return (
    <>
      <PageHeader title="Workflow run" breadcrumb={<Link to="/workflows">Workflows</Link>} />
      {failure ?? (
        <div aria-busy="true" className="grid gap-4">
          <Skeleton size="row" />
          <Skeleton size="block" className="h-133" />
          <p role="status" className="sr-only">
            Loading the run
          </p>
        </div>
      )}
    </>
  )
}
