import { PlannedPage } from '~/ui/PlannedPage'

export function LivePage() {
  return (
    <PlannedPage
      title="Live"
      lead="Talk to an avatar from here."
      planned={[
        'A call with any ready avatar, with microphone and camera',
        'What a minute costs, before and during the call',
        'Test a prompt or tools before they go to production',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars, from creating one to deleting it.' }}
    />
  )
}
