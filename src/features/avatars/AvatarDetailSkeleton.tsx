import { Skeleton } from '~/ui/Skeleton'

/** Grey places where the parts of an avatar's page will be. */
export function AvatarDetailSkeleton() {
  return (
    <div aria-busy="true" className="grid grid-cols-1 items-start gap-4 lg:grid-cols-[minmax(0,1fr)_22rem]">
      <div className="grid grid-cols-1 gap-4">
        <Skeleton size="block" className="h-96" />
        <Skeleton size="block" className="h-40" />
      </div>
      <div className="grid grid-cols-1 gap-4">
        <Skeleton size="block" className="h-44" />
        <Skeleton size="block" className="h-64" />
      </div>
      <p role="status" className="sr-only">
        Loading the avatar
      </p>
    </div>
  )
}
