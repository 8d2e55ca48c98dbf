import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { GalleryPage } from '~/features/gallery/GalleryPage'

export const Route = createFileRoute('/gallery')({
  head: () => pageTitle('Gallery'),
  component: GalleryPage,
})
