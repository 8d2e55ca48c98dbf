import { PlannedPage } from '~/ui/PlannedPage'

export function DocumentPage() {
  return (
    <PlannedPage
      title="Knowledge document"
      lead="One document: its text, its size and the avatars that use it."
      planned={[
        'Edit the text with its limits in view',
        'The avatars that use it',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'documents that exist can be attached to an avatar today, on the avatar.' }}
    />
  )
}
