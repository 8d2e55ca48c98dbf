import { Skeleton } from '~/ui/Skeleton'

/** Rows of the size that the documents' rows will have. */
export function DocumentsSkeleton() {
  return (
    <div aria-busy="true" className="overflow-hidden rounded-lg border bg-surface">
      <div className="h-8 border-b" />
      {Array.from({ length: 10 }, (_, row) => (
        <div key={row} className="flex min-h-row items-center gap-3 border-b px-3 last:border-b-0">
          <Skeleton className="w-4" />
          <Skeleton className="w-1/3" />
          <Skeleton className="ms-auto w-1/6" />
          <Skeleton className="w-16" />
        </div>
      ))}
      <p role="status" className="sr-only">
        Loading documents
      </p>
    </div>
  )
}
