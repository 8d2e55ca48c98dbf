import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { LoadError } from '~/features/form/shared/LoadError'
import { Card } from '~/ui/Card'

interface BlockProps<Data> {
  title: string
  query: UseQueryResult<Data>
  /** As high as what comes. */
  pending: ReactNode
  /** Shown instead of the content when `isEmpty` says so. */
  empty?: ReactNode
  isEmpty?: (data: Data) => boolean
  actions?: ReactNode
  flush?: boolean
  className?: string
  children: (data: Data) => ReactNode
}

/** One part of the overview. Each waits, fails and is empty by itself: a broken part takes no other one with it. */
export function Block<Data>({ title, query, pending, empty, isEmpty, actions, flush, className, children }: BlockProps<Data>) {
  return (
    <Card title={title} actions={actions} flush={flush} className={className}>
      {query.data === undefined && query.isPending && (
        <div aria-busy="true">
          {pending}
          <span className="sr-only">Loading…</span>
        </div>
      )}
      {query.data === undefined && query.isError && (
        <LoadError title="This could not be loaded" error={query.error} onRetry={() => void query.refetch()} retrying={query.isFetching} />
      )}
      {query.data !== undefined && (isEmpty?.(query.data) ? empty : children(query.data))}
    </Card>
  )
}
