import { Skeleton } from '~/ui/Skeleton'

/** As wide as a balance of five digits. */
export function CreditBalanceSkeleton() {
  return <Skeleton size="text" className="w-16 max-[400px]:hidden sm:w-24" />
}
