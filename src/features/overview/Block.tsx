import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { explain } from '~/api/errors'
import { Card } from '~/ui/Card'
import { ErrorMessage } from '~/ui/ErrorMessage'

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
        <ErrorMessage title={explain(query.error).title} detail={explain(query.error).detail} onRetry={() => void query.refetch()} retrying={query.isFetching} />
      )}
      {query.data !== undefined && (isEmpty?.(query.data) ? empty : children(query.data))}
    </Card>
  )
}
