import { PlannedPage } from '~/ui/PlannedPage'

export function NewDocumentPage() {
  return (
    <PlannedPage
      title="New knowledge document"
      lead="Write or import a text that avatars answer from."
      planned={[
        'Paste, type or import text, Markdown and HTML',
        'A preview, and an estimate of its tokens',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'documents that exist can be attached to an avatar today, on the avatar.' }}
    />
  )
}
