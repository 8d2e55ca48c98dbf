import { Skeleton } from '~/ui/Skeleton'

/** As high as what stands there while nothing was made, so that the code below stays where it is. */
export function ResultsSkeleton() {
  return <Skeleton size="block" className="h-58.5 lg:h-63.5 xl:h-53.5" />
}
