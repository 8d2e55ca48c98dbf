import { Skeleton } from '~/ui/Skeleton'

/** The shape of a conversation that is on its way. */
export function ConversationSkeleton() {
  return (
    <div aria-busy="true" className="grid items-start gap-4 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <div className="min-w-0 rounded-lg border bg-surface p-3">
        <Skeleton size="block" className="mb-4 h-28" />
        {Array.from({ length: 8 }, (_, row) => (
          <div key={row} className={row % 2 === 1 ? 'mb-4 ms-10' : 'mb-4'}>
            <Skeleton className="mb-1.5 w-32" />
            <Skeleton className="w-2/3" />
          </div>
        ))}
      </div>
      <div className="grid gap-4">
        <FactsSkeleton />
      </div>
      <p role="status" className="sr-only">
        Loading conversation
      </p>
    </div>
  )
}

/** The shape of what stands beside a transcript. Not marked as busy: the page is there without it. */
export function FactsSkeleton() {
  return (
    <>
      <Skeleton size="block" className="h-64" />
      <Skeleton size="block" className="h-32" />
    </>
  )
}
