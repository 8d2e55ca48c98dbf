import { Skeleton } from '~/ui/Skeleton'

/** As wide as a balance of five digits. */
export function CreditBalanceSkeleton() {
  return <Skeleton size="text" className="mx-1.5 w-11.5 sm:w-23.5" />
}
