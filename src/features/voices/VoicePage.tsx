import { PlannedPage } from '~/ui/PlannedPage'

export function VoicePage() {
  return (
    <PlannedPage
      title="Voice"
      lead="One voice: its preview, its source and the avatars that speak with it."
      planned={[
        'Preview and details',
        'The avatars that use it',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'an avatar shows the voice that it speaks with.' }}
    />
  )
}
