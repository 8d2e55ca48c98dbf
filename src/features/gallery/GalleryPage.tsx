import { PlannedPage } from '~/ui/PlannedPage'

export function GalleryPage() {
  return (
    <PlannedPage
      title="Gallery"
      lead="Everything this browser has made. The API has no list of tasks and its outputs expire within 48 hours, so the gallery will be the memory."
      planned={[
        'Outputs of every task started here, kept on this device when asked',
        'Which output fed which request',
        'Download, search and bulk export',
      ]}
      works={{ to: '/avatars', label: 'Avatars', text: 'avatars, from creating one to deleting it.' }}
    />
  )
}
