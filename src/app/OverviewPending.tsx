import { Skeleton } from '~/ui/Skeleton'

/** The overview in grey. In app and not in its feature, because what is shown while a page loads cannot come with the page. */
export function OverviewPending() {
  return (
    <div aria-busy="true">
      <Skeleton size="block" className="mb-4 h-7 w-32" />
      <Skeleton size="block" className="mb-4 h-36" />
      <div className="grid gap-4 lg:grid-cols-3">
        <Skeleton size="block" className="h-32" />
        <Skeleton size="block" className="h-32 lg:col-span-2" />
        <Skeleton size="block" className="h-80 lg:col-span-2" />
        <Skeleton size="block" className="h-32" />
      </div>
      <p role="status" className="sr-only">
        Loading…
      </p>
    </div>
  )
}
