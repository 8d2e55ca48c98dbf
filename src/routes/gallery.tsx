import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { parseGallerySearch } from '~/features/gallery/gallery.search'
import { GalleryPage } from '~/features/gallery/GalleryPage'

export const Route = createFileRoute('/gallery')({
  head: () => pageTitle('Gallery'),
  validateSearch: parseGallerySearch,
  component: GalleryPage,
})
