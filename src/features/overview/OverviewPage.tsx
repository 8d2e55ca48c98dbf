import { LatestOutputs } from '~/features/gallery/shared/LatestOutputs'
import { PageHeader } from '~/ui/PageHeader'
import { ConversationsBlock } from './ConversationsBlock'
import { CreditsBlock } from './CreditsBlock'
import { LimitsBlock } from './LimitsBlock'
import { RunningBlock } from './RunningBlock'
import { SandboxBlock } from './SandboxBlock'

/** Where things stand: money, limits, what runs, what happened last. */
export function OverviewPage() {
  return (
    <>
      <PageHeader title="Overview" />
      <SandboxBlock />
      <div className="grid gap-4 lg:grid-cols-3">
        <CreditsBlock />
        <LimitsBlock className="lg:col-span-2" />
        <ConversationsBlock className="lg:col-span-2 lg:row-span-2" />
        <RunningBlock />
        <LatestOutputs />
      </div>
    </>
  )
}
