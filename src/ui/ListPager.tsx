import { lazy } from 'react'
import { Later } from './Later'
import { LazyPart } from './LazyPart'
import type { ListPagerProps } from './ListPagerBar'

const ListPagerBar = lazy(async () => ({ default: (await import('./ListPagerBar')).ListPagerBar }))

/**
 * Previous and Next below a list, by the API's cursors or through what was found here; both are in the address. It
 * comes after the rows, and its room is there before.
 */
export function ListPager(props: ListPagerProps) {
  const room = <div className="mt-3 h-7" />
  return (
    <Later placeholder={room}>
      <LazyPart fallback={room}>
        <ListPagerBar {...props} />
      </LazyPart>
    </Later>
  )
}
