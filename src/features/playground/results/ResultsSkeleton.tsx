import { Skeleton } from '~/ui/Skeleton'

/** As high as what stands there while nothing was made, so that the code below stays where it is. */
export function ResultsSkeleton() {
  return <Skeleton size="block" className="h-53" />
}
