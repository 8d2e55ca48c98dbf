import { lazy } from 'react'
import { Card } from '~/ui/Card'
import { LazyPart } from '~/ui/LazyPart'
import { PageHeader } from '~/ui/PageHeader'
import { pageReady } from '~/ui/pageReady'
import { Skeleton } from '~/ui/Skeleton'
import { ConversationsBlock } from './ConversationsBlock'
import { CreditsBlock } from './CreditsBlock'
import { LimitsBlock } from './LimitsBlock'
import { SandboxBlock } from './SandboxBlock'
import { SetupBlock } from './SetupBlock'

// The ledger behind them is large, and what the API knows comes first.
const DeviceBlocks = lazy(async () => {
  await pageReady()
  return { default: (await import('./DeviceBlocks')).DeviceBlocks }
})

/** Where things stand: money, limits, what runs, what happened last. */
export function OverviewPage() {
  return (
    <>
      <PageHeader title="Overview" />
      <SandboxBlock />
      <SetupBlock />
      <div className="grid gap-4 lg:grid-cols-3">
        <CreditsBlock />
        <LimitsBlock className="lg:col-span-2" />
        <ConversationsBlock className="lg:col-span-2 lg:row-span-2" />
        <LazyPart fallback={<DevicePending />}>
          <DeviceBlocks />
        </LazyPart>
      </div>
    </>
  )
}

function DevicePending() {
  return (
    <>
      <Card title="Running now">
        <Skeleton size="block" className="h-16" />
      </Card>
      <Card title="Latest outputs">
        <Skeleton size="block" className="h-36" />
      </Card>
    </>
  )
}
