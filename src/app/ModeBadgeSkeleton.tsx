import { Skeleton } from '~/ui/Skeleton'

export function ModeBadgeSkeleton() {
  return <Skeleton size="block" className="h-5 w-16.5" />
}
