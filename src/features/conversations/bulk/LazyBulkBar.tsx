import { lazy } from 'react'
import { LazyPart } from '~/ui/LazyPart'
import { usePageReady } from '~/ui/usePageReady'
import { useSelection } from '../selection.store'

const BulkBar = lazy(async () => ({ default: (await import('./BulkBar')).BulkBar }))

/** The bar of what is chosen. Its code comes once the page is there, and is drawn before anything is chosen: the first choice does not wait for it. */
export function LazyBulkBar() {
  const isChosen = useSelection(({ selected }) => selected.size > 0)
  const isReady = usePageReady()
  return <LazyPart>{(isReady || isChosen) && <BulkBar />}</LazyPart>
}
