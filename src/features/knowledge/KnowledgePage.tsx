import { PlannedPage } from '~/ui/PlannedPage'

export function KnowledgePage() {
  return (
    <PlannedPage
      title="Knowledge"
      lead="Documents that avatars answer from."
      planned={[
        'List, write, import and edit knowledge documents',
        'Where each document is used',
        'Token estimates against the limit of an avatar',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'documents that exist can be attached to an avatar today, on the avatar.' }}
    />
  )
}
