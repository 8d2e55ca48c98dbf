import Star from 'lucide-react/icons/star'
import { useState } from 'react'
import { Button } from '~/ui/Button'
import { SearchInput } from '~/ui/SearchInput'
import type { VoicesSearch } from './voices.search'

interface VoicesToolbarProps {
  search: VoicesSearch
  /** `replace` for each letter typed, so that Back does not go letter by letter. */
  onChange: (change: VoicesSearch, options?: { replace: boolean }) => void
}

/** One search for own voices and presets alike. */
export function VoicesToolbar({ search, onChange }: VoicesToolbarProps) {
  // The address follows a moment after each letter; while the box has focus it shows what is typed.
  const [typed, setTyped] = useState<string>()
  return (
    <div className="mb-3 flex flex-wrap items-center gap-2">
      <SearchInput
        className="relative block w-full min-w-40 flex-1 sm:max-w-72"
        label="Search voices"
        slashKey
        value={typed ?? search.q ?? ''}
        onValueChange={(q) => {
          setTyped(q)
          onChange({ q }, { replace: true })
        }}
        onBlur={() => setTyped(undefined)}
      />
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
