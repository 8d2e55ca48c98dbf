import { Link } from '@tanstack/react-router'
import Images from 'lucide-react/icons/images'
import SearchX from 'lucide-react/icons/search-x'
import { buttonClass } from '~/ui/buttonClass'
import { EmptyMessage } from '~/ui/EmptyMessage'

interface GalleryEmptyProps {
  isFiltered: boolean
  searchFailed: boolean
  onClear: () => void
}

/** Nothing to show: because nothing was made yet, or because of the filters. */
export function GalleryEmpty({ isFiltered, searchFailed, onClear }: GalleryEmptyProps) {
  if (searchFailed) {
    return <EmptyMessage icon={<SearchX />} title="The search did not come through" body="The history could not be read. Reload the page to try again." action={{ label: 'Clear filters', onClick: onClear }} />
  }
  if (isFiltered) {
    return <EmptyMessage icon={<SearchX />} title="No run matches" body="Search finds words of prompts and the beginnings of ids. Filters narrow it further." action={{ label: 'Clear filters', onClick: onClear }} />
  }
  return (
    <EmptyMessage
      icon={<Images />}
      title="Nothing was made on this device yet"
      body="Run something in the playground: it appears here at once, and stays when RunwayML has deleted its files after 24 to 48 hours. A history from another browser can be imported from the menu above."
      action={{
        link: (
          <Link to="/playground" className={buttonClass({ variant: 'primary' })}>
            Open the playground
          </Link>
        ),
      }}
    />
  )
}
