import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { SettingsPage } from '~/features/settings/SettingsPage'

export const Route = createFileRoute('/settings')({
  head: () => pageTitle('Settings'),
  component: SettingsPage,
})
