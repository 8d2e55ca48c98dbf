import { Skeleton } from '~/ui/Skeleton'

/** Rows of the size that the avatars' rows will have. */
export function AvatarsSkeleton() {
  return (
    <div aria-busy="true" className="overflow-hidden rounded-lg border bg-surface">
      <div className="h-8 border-b" />
      {Array.from({ length: 8 }, (_, row) => (
        <div key={row} className="flex items-center gap-3 border-b px-3 py-1 last:border-b-0">
          <Skeleton size="block" className="h-[2.6rem] w-16" />
          <Skeleton className="w-1/4" />
          <Skeleton className="ms-auto w-1/6" />
          <Skeleton className="w-16" />
        </div>
      ))}
      <p role="status" className="sr-only">
        Loading avatars
      </p>
    </div>
  )
}
