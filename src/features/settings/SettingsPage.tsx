import { PageHeader } from '~/ui/PageHeader'
import { AboutCard } from './AboutCard'
import { AppearanceCard } from './AppearanceCard'
import { DeviceCard } from './DeviceCard'
import { KeyboardCard } from './KeyboardCard'
import { SpendingCard } from './SpendingCard'

/** What a person can set on this device, and what this Greenroom is. */
export function SettingsPage() {
  return (
    <>
      <PageHeader title="Settings" description="Kept on this device, in this browser." />
      <div className="grid max-w-3xl gap-4">
        <AppearanceCard />
        <SpendingCard />
        <DeviceCard />
        <KeyboardCard />
        <AboutCard />
      </div>
    </>
  )
}
