import Star from 'lucide-react/icons/star'
import { Button } from '~/ui/Button'
import { PageSearch } from '~/ui/PageSearch'
import type { VoicesSearch } from './voices.search'

interface VoicesToolbarProps {
  search: VoicesSearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: VoicesSearch, options?: { replace: boolean }) => void
}

/** One search for own voices and presets alike. */
export function VoicesToolbar({ search, onChange }: VoicesToolbarProps) {
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <PageSearch label="Search voices" value={search.q} onValueChange={(q) => onChange({ q }, { replace: true })} />
      <Button
        icon={<Star className={search.favourites && 'fill-current text-accent'} />}
        aria-pressed={search.favourites === true}
        onClick={() => onChange({ favourites: search.favourites ? undefined : true })}
      >
        Favourites
      </Button>
      <span className="text-xs text-muted">Marked on this device only</span>
    </div>
  )
}
