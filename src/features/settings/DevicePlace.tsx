import { Skeleton } from '~/ui/Skeleton'

/** As high as what is said of this device, so that nothing moves when it comes. */
export function DevicePlace() {
  return <Skeleton size="block" className="h-88 max-lg:h-100 max-sm:h-127" />
}
