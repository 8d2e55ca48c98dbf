import { Skeleton } from '~/ui/Skeleton'

/** A first screen of tiles, as large as they will be. */
export function GridSkeleton() {
  return (
    <div aria-busy="true" className="grid grid-cols-[repeat(auto-fill,minmax(max(9rem,13.5rem),1fr))] gap-3">
      {Array.from({ length: 12 }, (_, n) => (
        <div key={n} className="rounded-lg border bg-surface">
          <Skeleton size="block" className="aspect-4/3 rounded-b-none!" />
          <div className="px-2.5 py-1.5">
            <Skeleton className="w-3/4" />
            <Skeleton className="w-1/2" />
          </div>
        </div>
      ))}
      <span className="sr-only">Loading…</span>
    </div>
  )
}
