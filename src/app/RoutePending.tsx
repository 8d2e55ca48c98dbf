import { Skeleton } from '~/ui/Skeleton'

/** A heading and a list in grey, where a page will be. Routes whose page looks different bring their own. */
export function RoutePending() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="mb-4 h-7 w-48" />
      <div className="overflow-hidden rounded-lg border bg-surface">
        {Array.from({ length: 8 }, (_, row) => (
          <div key={row} className="flex h-row items-center gap-4 border-b px-3 last:border-b-0">
            <Skeleton size="text" className="w-1/4" />
            <Skeleton size="text" className="w-1/6" />
            <Skeleton size="text" className="ms-auto w-16" />
          </div>
        ))}
      </div>
      <p role="status" className="sr-only">
        Loading…
      </p>
    </div>
  )
}
