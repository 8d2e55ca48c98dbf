import { Skeleton } from '~/ui/Skeleton'

/** As wide as a balance of five digits. */
export function CreditBalanceSkeleton() {
  return <Skeleton size="text" className="w-12 sm:w-24" />
}
