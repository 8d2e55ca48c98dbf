import { createFileRoute } from '@tanstack/react-router'
import { pageTitle } from '~/app/pageTitle'
import { entryQueryOf, parseGallerySearch } from '~/features/gallery/gallery.search'
import { GalleryPage } from '~/features/gallery/GalleryPage'

export const Route = createFileRoute('/gallery')({
  head: () => pageTitle('Gallery'),
  validateSearch: parseGallerySearch,
  loaderDeps: ({ search }) => entryQueryOf(search),
  // Not awaited, and never a reason not to show the page, which says itself what it could not read.
  loader: ({ context: { queryClient }, deps }) => {
    import('~/data/gallery').then(({ prefetchGallery }) => prefetchGallery(queryClient, deps)).catch(() => {})
  },
  component: GalleryPage,
})
