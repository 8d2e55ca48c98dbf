import { PlannedPage } from '~/ui/PlannedPage'

export function VoicesPage() {
  return (
    <PlannedPage
      title="Voices"
      lead="Voices made for avatars, and the presets."
      planned={[
        'Design a voice from a description, or clone one from a recording',
        'Listen, compare and delete',
      ]}
      works={{ to: '/avatars/new', label: 'New avatar', text: 'every preset and every voice of your own can be heard and chosen in the form for a new avatar.' }}
    />
  )
}
