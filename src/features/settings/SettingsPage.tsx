import { PageHeader } from '~/ui/PageHeader'
import { AboutCard } from './AboutCard'
import { AppearanceCard } from './AppearanceCard'
import { ClearCard } from './ClearCard'
import { DeviceCard } from './DeviceCard'
import { KeyboardCard } from './KeyboardCard'
import { NotificationsCard } from './NotificationsCard'
import { SpendingCard } from './SpendingCard'

/** What a person can set on this device, and what this Greenroom is. */
export function SettingsPage() {
  return (
    <>
      <PageHeader title="Settings" description="Kept on this device, in this browser." />
      <div className="grid max-w-3xl gap-4">
        <AppearanceCard />
        <NotificationsCard />
        <SpendingCard />
        <DeviceCard />
        <KeyboardCard />
        <ClearCard />
        <AboutCard />
      </div>
    </>
  )
}
