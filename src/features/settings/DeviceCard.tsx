import { lazy } from 'react'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { pageReady } from '~/ui/pageReady'
import { DevicePlace } from './DevicePlace'

// The ledger behind it is large, and most of it is below the first screenful.
const DeviceFields = lazy(async () => {
  await pageReady()
  return { default: (await import('./DeviceFields')).DeviceFields }
})

/** What Greenroom keeps on this device. */
export function DeviceCard() {
  return (
    <Card title="Kept on this device">
      <LazyPart fallback={<DevicePlace />}>
        <DeviceFields />
      </LazyPart>
    </Card>
  )
}
